import {
  type DomainEvent,
  ensure,
  type EventTypeRegistry,
  findSealed,
  isSealed,
  JejakError,
  mapPath,
  mapTexts,
  type Position,
} from '@jejak/kernel';
import { eventTypesOf, type SearchTerm, type Workflow } from '@jejak/records';

/** Personal data sealed before it reaches the log; who keeps the keys is not the log's business. */
export interface Sealing {
  /** The key of a subject, for one command. @throws JejakError when the keys cannot be read */
  begin(subject: string): SealingSession;
}

/** The key of one subject while one command is carried out; made in memory where the subject has none yet. */
export interface SealingSession {
  /** The key is gone for good. */
  readonly erased: boolean;
  /** A keyed digest, which nobody can confirm by guessing. */
  digest(text: string): string;
  seal(text: string): string;
  /** Undefined where the key is gone or another one. */
  open(token: string): string | undefined;
  /**
   * Keeps on disk what opening and finding need, before the append.
   * @throws SealingLost when another writer made the subject's key meanwhile; Refusal SUBJECT_ERASED
   */
  commit(terms: readonly SearchTerm[]): Promise<void>;
  /** After the append: the subject is found by these terms only. */
  settle(terms: readonly SearchTerm[]): Promise<void>;
  /** After an append that erases: destroys the key, once; idempotent. */
  erase(position: Position): Promise<void>;
}

/** Another writer made the key of a new subject at the same moment: the command is begun again with that key. */
export class SealingLost extends JejakError {
  override readonly name = 'SealingLost';
  constructor(readonly subject: string) {
    super(
      'SEALING_LOST',
      `Another writer made the key of ${subject}`,
      'Kunci data pribadi baru saja dibuat pihak lain.',
    );
  }
}

/** Whether events of a workflow hold personal data. */
export const holdsPersonalData = (workflow: Workflow): boolean =>
  Object.values(eventTypesOf(workflow)).some(({ personal = [], erases }) => personal.length > 0 || erases === true);

/** Event types that end the personal data of their stream. */
export const erasingTypes = (workflows: readonly Workflow[]): readonly string[] =>
  workflows.flatMap((workflow) =>
    Object.entries(eventTypesOf(workflow)).flatMap(([type, { erases }]) => (erases === true ? [type] : [])),
  );

/** A request that writes a token itself could pass another's sealed value off as its own. @throws Refusal SEALED_TEXT */
export const refuseSealedTexts = (data: object): void => {
  const field = findSealed(data);
  ensure(field === undefined, {
    code: 'SEALED_TEXT',
    field: field ?? '',
    en: 'A text must not begin like a sealed value',
    id: 'Isian tidak boleh diawali seperti nilai tersegel.',
    allowed: ['teks biasa'],
  });
};

export const subjectErased = (field = 'id') =>
  ({
    code: 'SUBJECT_ERASED',
    field,
    en: 'The personal data of this record was erased; its requests can neither be repeated nor carried on',
    id: 'Data pribadi catatan ini sudah dihapus; permintaan lama tidak dapat diulang atau dilanjutkan.',
    allowed: [],
  }) as const;

/** An event with its personal fields sealed; what was copied from a sealed state stays as it is. */
export const sealEvent = <E extends DomainEvent>(
  types: EventTypeRegistry,
  event: E,
  seal: (text: string) => string,
): E => {
  const { personal = [] } = types[event.type] ?? {};
  const data = personal.reduce<unknown>(
    (sealed, path) => mapPath(sealed, path, (text) => (isSealed(text) ? text : seal(text))),
    event.data,
  );
  return { ...event, data: data as E['data'] };
};

/** A value with every sealed text opened; what cannot be opened stays sealed. */
export const opened = <T>(value: T, open: (token: string) => string | undefined): T =>
  mapTexts(value, (text) => (isSealed(text) ? (open(text) ?? text) : text)) as T;
