import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommandHandler, type EventStore, loadRecord, openSqliteEventStore } from '@jejak/event-store';
import { type Command, type DomainEvent, parseStream, START } from '@jejak/kernel';
import { WHOLE, type Workflow } from '@jejak/records';
import { v7 } from 'uuid';
import { type Act, type AttachmentEngine, Attachments, attachmentWorkflow, type BlobSealing } from '../src';

type NoteState = { readonly persons: readonly string[]; readonly erased: boolean };
type NoteEvent = DomainEvent<string, { readonly persons: readonly string[] }>;

/** A record that may be about persons, and a person, whose data can be erased. */
const noteWorkflow = (entity: string, title: string): Workflow<NoteState, Command, NoteEvent> => ({
  entity,
  title,
  section: 'inteldakim',
  label: { id: title, en: title },
  events: { [`${title}Noted`]: { version: 1 }, [`${title}Erased`]: { version: 1, erases: true } },
  initialState: { persons: [], erased: false },
  reenterable: false,
  decide: ({ type, data }) => [
    { type: `${title}${type}`, version: 1, data: { persons: 'persons' in data ? (data.persons as string[]) : [] } },
  ],
  evolve: (state, { type, data }) => (type.endsWith('Erased') ? { ...state, erased: true } : { ...state, ...data }),
  allowed: () => [],
  enters: () => WHOLE,
  contentOf: (state) => state,
  withContent: (state) => state,
  correct: (state) => state,
  counted: () => undefined,
  factsOf: () => [],
  register: () => ({ status: 'noted', summary: {} }),
  links: ({ persons }) => persons.map((id) => ({ entity: 'person', id, relation: 'tentang' })),
});

/** Keys in memory, a key a subject, which can be destroyed. */
export class TestKeys implements BlobSealing {
  readonly #keys = new Map<string, Buffer>();

  sealBytes(subject: string, plain: Uint8Array): Uint8Array {
    const key = this.#keys.get(subject) ?? randomBytes(32);
    this.#keys.set(subject, key);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  openBytes(subject: string, sealed: Uint8Array): Uint8Array | undefined {
    const key = this.#keys.get(subject);
    if (key === undefined) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
    } catch {
      return undefined;
    }
  }

  destroy(subject: string): void {
    this.#keys.delete(subject);
  }
}

export interface TestOffice {
  readonly dataDir: string;
  readonly store: EventStore;
  readonly engine: AttachmentEngine;
  readonly keys: TestKeys;
  /** A process that opens the directory: its own sweep and locks, the same files. */
  open(clock?: () => number): Attachments;
  note(entity: 'memo' | 'person', type: 'Noted' | 'Erased', persons?: readonly string[], id?: string): Promise<string>;
}

export const openOffice = async (): Promise<TestOffice> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-attachments-'));
  const store = await openSqliteEventStore({ file: join(dataDir, 'log.db') });
  const workflows: readonly Workflow[] = [
    noteWorkflow('memo', 'Memo'),
    noteWorkflow('person', 'Person'),
    attachmentWorkflow,
  ];
  const clock = { now: () => new Date().toISOString() };
  const handle = createCommandHandler({ store, workflows, clock, zoneOf: () => 'Asia/Jakarta', newId: v7 });
  const engine: AttachmentEngine = {
    dataDir,
    store,
    workflows,
    handle,
    waitFor: () => Promise.resolve(),
    read: { listRecords: async ({ where }) => ({ records: await listed(store, where['record']) }) },
  };
  const keys = new TestKeys();
  return {
    dataDir,
    store,
    engine,
    keys,
    open: (now) => new Attachments(engine, keys, now),
    note: async (entity, type, persons = [], id) => {
      const command = { type, data: { persons } };
      const place = { office: 'cilegon', entity, section: 'inteldakim', ...(id === undefined ? {} : { id }) };
      return (await handle({ ...place, command, commandId: v7(), actor: 'a', role: 'officer', source: 'test' })).id;
    },
  };
};

/** The register of attachments, folded from the log itself. */
const listed = async (store: EventStore, record: string | undefined) => {
  const { entries } = await store.readAll({ after: START, limit: 1000, filter: { types: ['AttachmentAdded'] } });
  const rows = [];
  for (const entry of entries) {
    if (!entry.readable) continue;
    const { stream, meta } = entry.event;
    const loaded = await loadRecord(store, attachmentWorkflow, stream);
    const { status, summary } = attachmentWorkflow.register(
      (loaded?.state.entity ?? attachmentWorkflow.initialState) as typeof attachmentWorkflow.initialState,
    );
    if (summary['record'] !== record) continue;
    rows.push({ id: parseStream(stream).id, status, summary, createdAt: meta.recordedAt, createdBy: meta.actor });
  }
  return rows;
};

export const actOf = (commandId = v7()): Act => ({
  office: 'cilegon',
  actor: 'inteldakim-1',
  role: 'officer',
  source: 'test',
  commandId,
});
