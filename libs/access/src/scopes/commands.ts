import type { Action } from './actions';

/** Commands whose action is another than `record.write`. */
const BY_COMMAND: Readonly<Record<string, Action>> = {
  RequestCorrection: 'record.request-correction',
  RequestVoid: 'record.request-correction',
  ApproveCorrection: 'record.approve',
  RejectCorrection: 'record.approve',
  ApproveVoid: 'record.approve',
  RejectVoid: 'record.approve',
  Withdraw: 'record.write',

  RequestTallyReplacement: 'record.request-correction',
  ApproveTallyReplacement: 'record.approve',
  RejectTallyReplacement: 'record.approve',

  CompletePeriod: 'period.close',
  ApprovePeriod: 'period.approve',
  LockPeriod: 'period.lock',
  ReopenPeriod: 'period.reopen',

  SignAgreement: 'agreement.sign',
  AmendAgreement: 'agreement.sign',

  DefineIndicator: 'definition.propose',
  ReviseIndicatorDefinition: 'definition.propose',
  ProposeIndicatorDefinition: 'definition.propose',
  ApproveIndicatorDefinition: 'definition.approve',
  RejectIndicatorDefinition: 'definition.approve',

  DraftLkip: 'report.write',
  WriteLkipText: 'report.write',
  OpenLkipRevision: 'report.write',
  ReviewLkip: 'report.review',
  ReturnLkip: 'report.review',
  FinaliseLkip: 'report.finalise',

  AppointDelegate: 'delegation.manage',
  RevokeDelegation: 'delegation.manage',

  RequestErasure: 'person.erase.request',
  ApproveErasure: 'person.erase.approve',
  RejectErasure: 'person.erase.approve',

  // The program erases the files of a person whose erasure two persons have decided.
  EraseAttachment: 'person.erase.approve',

  // The officer signs the record of an examination; nothing is approved by it (DOMAIN: BAP).
  SignBap: 'record.write',
};

/** Commands on one kind of record whose action is another than on the rest. */
const BY_ENTITY: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  indicatorDefinition: {
    RequestCorrection: 'definition.propose',
    RequestVoid: 'definition.propose',
    ApproveCorrection: 'definition.approve',
    RejectCorrection: 'definition.approve',
    ApproveVoid: 'definition.approve',
    RejectVoid: 'definition.approve',
    Withdraw: 'definition.propose',
  },
};

/**
 * Names of commands that decide over what another did. One that is not in the table is refused by its spec, so that none
 * becomes an ordinary write in silence.
 */
export const DECIDING = /^(Approve|Reject|Lock|Reopen|Sign|Finalise|Erase)/;

export const isMapped = (entity: string, type: string): boolean =>
  Object.hasOwn(BY_COMMAND, type) || Object.hasOwn(BY_ENTITY[entity] ?? {}, type);

export const actionOfCommand = (entity: string, type: string): Action => {
  const ofEntity = BY_ENTITY[entity] ?? {};
  if (Object.hasOwn(ofEntity, type)) return ofEntity[type] ?? 'record.write';
  return Object.hasOwn(BY_COMMAND, type) ? (BY_COMMAND[type] ?? 'record.write') : 'record.write';
};

/** Kinds of record about a section that is named in the record, not by the kind: `inteldakim-2021-03`. */
const OF_NAMED_SECTION: ReadonlySet<string> = new Set(['period', 'nilReport']);
/**
 * What every section enters, whichever keeps the register: a person, a company or an agency belongs to none, and each
 * section has tallies, problems and activities of its own.
 */
const OF_EVERY_SECTION: ReadonlySet<string> = new Set([
  'person',
  'company',
  'agency',
  'tally',
  'problem',
  'otherActivity',
  'attachment',
]);

export interface RecordOf {
  readonly entity: string;
  /** The section of its workflow. */
  readonly section: string;
  /** The record, where it is there already. */
  readonly id?: string;
  /** What the command says, where it opens one. */
  readonly data?: unknown;
}

/** Sections whose officers own a record. */
export const sectionsOf = ({ entity, section, id, data }: RecordOf, all: readonly string[]): readonly string[] => {
  if (OF_EVERY_SECTION.has(entity)) return all;
  if (!OF_NAMED_SECTION.has(entity)) return [section];
  const said: unknown = typeof data === 'object' && data !== null && 'section' in data ? data.section : undefined;
  return all.filter((one) => (id === undefined ? one === said : id.startsWith(`${one}-`)));
};
