import { type CommandHandler, type CommandOutcome, type CommandRequest, loadRecord } from '@jejak/event-store';
import { ensure, type OfficeId, type Position, streamName, toPosition } from '@jejak/kernel';
import {
  bookOf,
  type CheckAnswer,
  type FinalVersion,
  LKIP_ENTITY,
  type LkipDocument,
  type LkipEvent,
  type LkipReport,
  type LkipState,
  lkipWorkflow,
  type ReportDifference,
  reportDifferences,
  requestedSpan,
} from '@jejak/lkip/domain';
import type { AsOfRequest } from '../as-of';
import { inBatches } from '../recaps/in-batches';
import { makeDocument, readReportInput, type ReportLife, type ReportSources, signed } from './report-reader';
import {
  checked,
  withTyped,
  ensureBlock,
  ensureNotBlocked,
  ensureReferences,
  notFinal,
  notReviewed,
  refuseUnknown,
} from './report-refusals';
import { decodeModel, encodeModel } from './stored-model';

/** Who acts, as the routes and the command line know it. */
export type ReportActor = Pick<CommandRequest, 'actor' | 'role' | 'section' | 'source' | 'commandId'> &
  Partial<Pick<CommandRequest, 'correlationId' | 'expectedRevision'>>;

/** A report of an office: `2021`, or `2021-Q1` of 2021. */
export interface ReportPlace {
  readonly office: OfficeId;
  readonly year: number;
  readonly period?: string;
}

/** A signed report beside what the log gives: at its own position, and now. */
export interface ReportVerification {
  readonly version: FinalVersion;
  /** Not empty where the log or the program no longer give what was signed. */
  readonly atPosition: readonly ReportDifference[];
  /** What was recorded since changes these. */
  readonly now: { readonly position: Position; readonly differences: readonly ReportDifference[] };
}

export interface Lkip {
  /** The report as the log gives it, with the texts that were written. */
  draft(place: ReportPlace, asOf?: AsOfRequest): Promise<LkipDocument>;
  /** The report as it was signed; the last revision unless another is named. @throws Refusal REPORT_NOT_FINAL */
  final(place: ReportPlace, revision?: number): Promise<LkipDocument>;
  /** The signed report where there is one, else the draft. */
  current(place: ReportPlace): Promise<LkipDocument>;
  /** Where the report stands; undefined while nobody drafted it. */
  find(place: ReportPlace): Promise<LkipReport | undefined>;
  /** What a text may refer to. */
  references(place: ReportPlace): Promise<readonly string[]>;
  begin(place: ReportPlace, by: ReportActor): Promise<CommandOutcome>;
  /** @throws Refusal TEXT_BLOCK_UNKNOWN, REFERENCE_UNKNOWN */
  writeText(place: ReportPlace, text: { block: string; text?: string }, by: ReportActor): Promise<CommandOutcome>;
  /** @throws Refusal REPORT_BLOCKED */
  review(place: ReportPlace, by: ReportActor): Promise<CommandOutcome>;
  sendBack(place: ReportPlace, reason: string, by: ReportActor): Promise<CommandOutcome>;
  /**
   * Stores the whole model of what was reviewed.
   * @param reason why it is signed although a month of a section is not locked
   * @throws Refusal REPORT_BLOCKED, REPORT_CHANGED, REPORT_PERIODS_OPEN
   */
  finalise(place: ReportPlace, by: ReportActor, reason?: string): Promise<CommandOutcome>;
  revise(place: ReportPlace, reason: string, by: ReportActor): Promise<CommandOutcome>;
  verify(place: ReportPlace, revision?: number): Promise<ReportVerification>;
  /** What was recorded since the report was signed, and would change it. */
  restatement(place: ReportPlace, revision?: number): Promise<Restatement>;
  /** What Pemeriksaan Konsistensi finds in the report as the log gives it. */
  findings(place: ReportPlace, asOf?: AsOfRequest): Promise<CheckAnswer>;
  /** Final reports of an office that what was recorded since would change; the reports stay as they are. */
  restatements(office: OfficeId): Promise<readonly Restatement[]>;
}

export interface Restatement {
  readonly year: number;
  readonly period: string | null;
  readonly revision: number;
  readonly signedAt: Position;
  readonly now: Position;
  readonly differences: readonly ReportDifference[];
}

export interface LkipOptions extends ReportSources {
  readonly handle: CommandHandler;
}

/** Reports of an office that are looked through: some years of yearly and quarterly ones. */
const MOST_REPORTS = 200;
const YEAR_LENGTH = 4;

const idOf = ({ year, period }: ReportPlace): string => period ?? String(year);
const streamOf = (place: ReportPlace): string => streamName(place.office, LKIP_ENTITY, idOf(place));

export const createLkip = (options: LkipOptions): Lkip => {
  const { log, handle } = options;

  const load = async (place: ReportPlace, upTo?: Position) => {
    const record = await loadRecord(log, lkipWorkflow, streamOf(place), upTo);
    return record === undefined ? undefined : { ...record, report: record.state.entity as LkipState };
  };
  const find = async (place: ReportPlace, upTo?: Position): Promise<LkipReport | undefined> => {
    const report = (await load(place, upTo))?.report;
    return report === undefined || report.status === 'new' ? undefined : report;
  };
  const get = async (place: ReportPlace): Promise<LkipReport> => (await find(place)) ?? refuseUnknown(idOf(place));
  const inputOf = (place: ReportPlace, asOf: AsOfRequest | undefined, at?: ReportLife) =>
    readReportInput(options, place.office, requestedSpan(place.year, place.period), asOf, async (position) => {
      if (at !== undefined) return at;
      const report = await find(place, position);
      return { texts: report?.texts ?? {}, revision: report?.revision ?? 0 };
    });
  const draft = async (place: ReportPlace, asOf?: AsOfRequest) => makeDocument(await inputOf(place, asOf));

  const act = (place: ReportPlace, type: string, data: object, by: ReportActor): Promise<CommandOutcome> =>
    handle({ ...by, office: place.office, entity: LKIP_ENTITY, id: idOf(place), command: { type, data } });

  const versionOf = async (place: ReportPlace, revision?: number) => {
    const loaded = await load(place);
    const versions = loaded === undefined || loaded.report.status === 'new' ? [] : loaded.report.versions;
    const version = revision === undefined ? versions.at(-1) : versions.find((one) => one.revision === revision);
    if (loaded === undefined || version === undefined) throw notFinal(idOf(place), versions);
    const parts = loaded.events.flatMap(({ type, data }) => {
      const event = { type, data } as LkipEvent;
      return event.type === 'LkipModelStored' && event.data.revision === version.revision ? [event.data] : [];
    });
    return { version, document: decodeModel(version, parts) };
  };

  return {
    draft,
    find: (place) => find(place),
    async final(place, revision) {
      return (await versionOf(place, revision)).document;
    },
    async current(place) {
      const signed = ((await find(place))?.versions.length ?? 0) > 0;
      return signed ? (await versionOf(place)).document : draft(place);
    },
    async references(place) {
      return bookOf(await inputOf(place, undefined)).references();
    },
    begin: ({ office, year, period }, by) =>
      handle({
        ...{ ...by, office, entity: LKIP_ENTITY },
        command: { type: 'DraftLkip', data: { year, ...(period === undefined ? {} : { period }) } },
      }),
    async writeText(place, { block, text }, by) {
      await get(place);
      const input = await inputOf(place, undefined);
      const { texts } = makeDocument(input);
      ensureBlock(block, Object.keys(texts));
      ensureReferences(text ?? '', bookOf(input).references());
      return act(place, 'WriteLkipText', { block, ...(text === undefined ? {} : { text }) }, by);
    },
    async review(place, by) {
      await get(place);
      const document = await draft(place);
      ensureNotBlocked(document, checked(document));
      return act(place, 'ReviewLkip', { position: document.position, digest: document.digest }, by);
    },
    sendBack: (place, reason, by) => act(place, 'ReturnLkip', { reason }, by),
    async finalise(place, by, reason) {
      const report = await get(place);
      // After the answer got lost the same request comes again: it is made from what was signed, and so is the same.
      const reviewed = report.status === 'reviewed' ? report.reviewed : report.versions.at(-1);
      if (reviewed === undefined) throw notReviewed();
      // As it was reviewed: what was locked since is not what the reviewer read, and a repeated request stays the same.
      const input = await inputOf(place, toPosition(reviewed.position));
      const document = makeDocument(input);
      ensureNotBlocked(await draft(place), checked(document));
      ensure(document.digest === reviewed.digest, {
        code: 'REPORT_CHANGED',
        en: 'The report is not what was reviewed any more, though the log is: the program was changed',
        id: 'Laporan tidak lagi sama dengan yang ditinjau karena programnya berubah; tinjau kembali.',
        allowed: ['ReturnLkip', 'ReviewLkip'],
      });
      const { digest: _draft, ...unsigned } = document;
      const final = signed({ ...unsigned, final: true });
      const data = {
        ...{ position: reviewed.position, digest: reviewed.digest, modelDigest: final.digest },
        openPeriods: input.openPeriods.reduce((sum, { months }) => sum + months.length, 0),
        ...{ ...encodeModel(final), ...(reason === undefined ? {} : { reason }) },
      };
      return act(place, 'FinaliseLkip', data, by);
    },
    revise: (place, reason, by) => act(place, 'OpenLkipRevision', { reason }, by),
    async findings(place, asOf) {
      return withTyped(await draft(place, asOf));
    },
    verify,
    restatement,
    restatements,
  };

  async function verify(place: ReportPlace, revision?: number): Promise<ReportVerification> {
    const { version, document } = await versionOf(place, revision);
    const life = { texts: await textsAt(place, version), revision: version.revision };
    const [then, now] = await Promise.all([
      inputOf(place, toPosition(version.position), life),
      inputOf(place, undefined, life),
    ]);
    return {
      version,
      atPosition: reportDifferences(document, makeDocument(then)),
      now: { position: now.asOf.position, differences: reportDifferences(document, makeDocument(now)) },
    };
  }

  async function restatement(place: ReportPlace, revision?: number): Promise<Restatement> {
    const { version, now } = await verify(place, revision);
    return {
      ...{ year: place.year, period: place.period ?? null, revision: version.revision },
      ...{ signedAt: toPosition(version.position), now: now.position, differences: now.differences },
    };
  }

  async function restatements(office: OfficeId): Promise<readonly Restatement[]> {
    const { records } = await options.read.listRecords({ office, entity: LKIP_ENTITY, limit: MOST_REPORTS });
    const found = await inBatches(records, async ({ id }) => {
      const place = {
        office,
        year: Number(id.slice(0, YEAR_LENGTH)),
        ...(id.length > YEAR_LENGTH ? { period: id } : {}),
      };
      const isSigned = ((await find(place))?.versions.length ?? 0) > 0;
      return isSigned ? restatement(place) : undefined;
    });
    return found.filter((one) => one !== undefined).filter(({ differences }) => differences.length > 0);
  }

  async function textsAt(place: ReportPlace, { position }: FinalVersion): Promise<ReportLife['texts']> {
    return (await find(place, toPosition(position)))?.texts ?? {};
  }
};
