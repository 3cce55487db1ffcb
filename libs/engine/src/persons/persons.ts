import { type EventReader, loadRecord } from '@jejak/event-store';
import { ensure, type OfficeId, parseStream, Refusal, START, streamName } from '@jejak/kernel';
import type { IncomingLink } from '@jejak/projections';
import {
  type AccessReport,
  type AskedBy,
  type FoundPerson,
  likenessTerms,
  type Merge,
  type Person,
  type Persons,
  type PersonState,
  personWorkflow,
  queryTerms,
  REVEAL_FIELDS,
} from '@jejak/registers/domain';
import type { Vault } from '@jejak/vault';

const intoOf = (merge: Merge | undefined): readonly string[] => (merge === undefined ? [] : [merge.into]);

/** A reading of personal data, recorded before it is answered. Nothing personal in it. */
export interface PersonalDataAccess extends AskedBy {
  readonly kind: 'searched' | 'revealed';
  readonly office: OfficeId;
  readonly persons: readonly string[];
  /** Which fields were asked by or shown. */
  readonly fields: readonly string[];
  readonly reason?: string;
}

interface PersonsOptions {
  readonly store: EventReader;
  readonly vault: Vault;
  readonly listLinksTo: (stream: string) => Promise<readonly IncomingLink[]>;
  /** Writes the audit event; until it is written nothing is answered. */
  readonly recordAccess: (access: PersonalDataAccess) => Promise<void>;
  /** What was recorded of a person. */
  readonly listAccesses: (office: OfficeId, person: string) => Promise<Pick<AccessReport, 'accesses' | 'perhaps'>>;
}

const { entity } = personWorkflow;
const MOST_FOUND = 50;
const SHORTEST_REASON = 10;
const LONGEST_REASON = 300;
const PAGE = 1000;

export const createPersons = ({ store, vault, recordAccess, listAccesses, listLinksTo }: PersonsOptions): Persons => {
  /** Undefined where the entry was voided, withdrawn or never there. */
  const find = async (stream: string): Promise<Person | undefined> => {
    const record = await loadRecord(store, personWorkflow, stream);
    const state = (record?.state.entity ?? personWorkflow.initialState) as PersonState;
    return state.status === 'new' || state.status === 'closed' ? undefined : state;
  };
  const get = async (stream: string): Promise<Person> => {
    const person = await find(stream);
    if (person !== undefined) return person;
    throw new Refusal({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: `There is no ${stream}`,
      id: 'Catatan tidak ditemukan.',
    });
  };

  return {
    async search(office, query, by) {
      const terms = queryTerms(query);
      ensure(query.name !== undefined || query.document !== undefined, {
        code: 'QUERY_EMPTY',
        field: 'name',
        en: 'A search names a name or the number of a document',
        id: 'Isi nama lengkap atau nomor dokumen yang dicari.',
        allowed: ['name', 'document'],
      });
      const streams =
        terms.length === 0 ? [] : vault.search(terms).filter((stream) => parseStream(stream).office === office);
      const found: FoundPerson[] = [];
      for (const stream of [...streams].sort().slice(0, MOST_FOUND)) {
        const person = await find(stream);
        if (person === undefined || person.status === 'erased') continue;
        found.push({
          id: parseStream(stream).id,
          status: person.status,
          masked: vault.maskAll(stream, person.person),
        });
      }
      const fields = (['name', 'document', 'birthDate'] as const).filter((field) => query[field] !== undefined);
      await recordAccess({ ...by, kind: 'searched', office, persons: found.map(({ id }) => id), fields });
      return found;
    },

    async reveal(office, id, { reason, fields = REVEAL_FIELDS }, by) {
      const text = reason.trim();
      ensure(text.length >= SHORTEST_REASON && text.length <= LONGEST_REASON, {
        code: 'REASON_INVALID',
        field: 'reason',
        en: `A reason has ${String(SHORTEST_REASON)} to ${String(LONGEST_REASON)} characters`,
        id: `Alasan wajib diisi, ${String(SHORTEST_REASON)} sampai ${String(LONGEST_REASON)} huruf.`,
      });
      const stream = streamName(office, entity, id);
      const { status, person } = await get(stream);
      ensure(status !== 'erased' && !vault.isErased(stream), {
        code: 'SUBJECT_ERASED',
        field: 'id',
        en: 'The personal data of this entry was erased',
        id: 'Data pribadi orang ini sudah dihapus.',
        allowed: [],
      });
      await recordAccess({ ...by, kind: 'revealed', office, persons: [id], fields, reason: text });
      const open = vault.openAll(stream, person);
      return Object.fromEntries(fields.map((field) => [field, open[field]]));
    },

    async alike(stream) {
      const own = await find(stream);
      if (own === undefined || own.status === 'erased') return [];
      const { office, id } = parseStream(stream);
      const open = { ...own, person: vault.openAll(stream, own.person) };
      const candidates = new Set(likenessTerms(open).flatMap((terms) => vault.search(terms)));
      const known: { readonly id: string; readonly state: Person }[] = [];
      for (const other of candidates) {
        const place = parseStream(other);
        if (place.office !== office || place.id === id || known.length === MOST_FOUND) continue;
        const state = await find(other);
        if (state !== undefined) known.push({ id: place.id, state: vault.openAll(other, state) });
      }
      const alike = personWorkflow.alike?.(open, known) ?? [];
      return alike
        .flatMap((one) => known.filter((entry) => entry.id === one))
        .map(({ id: found, state }) => {
          return { id: found, status: state.status };
        });
    },

    async accessReport(office, id) {
      const stream = streamName(office, entity, id);
      const person = await get(stream);
      const links = await listLinksTo(stream);
      const into = person.status === 'merged' || person.status === 'erased' ? intoOf(person.merge) : [];
      const merged = links.filter((link) => link.entity === entity).map((link) => link.id);
      const alsoThisPerson = [...new Set([...into, ...merged])];
      return {
        ...(await listAccesses(office, id)),
        records: links.map((link) => ({ entity: link.entity, id: link.id, relation: link.relation })),
        notErased: alsoThisPerson.filter((other) => !vault.isErased(streamName(office, entity, other))),
      };
    },

    async reindex() {
      const streams = new Set<string>();
      for (let after = START; ;) {
        const page = await store.readAll({ after, limit: PAGE, filter: { types: Object.keys(personWorkflow.events) } });
        for (const entry of page.entries) if (entry.readable) streams.add(entry.event.stream);
        after = page.scannedTo;
        if (page.atEnd) break;
      }
      let found = 0;
      for (const stream of streams) {
        const state = (await find(stream)) ?? personWorkflow.initialState;
        const terms = personWorkflow.searchTerms?.(vault.openAll(stream, state)) ?? [];
        vault.reindex(stream, terms);
        if (terms.length > 0) found += 1;
      }
      return found;
    },
  };
};
