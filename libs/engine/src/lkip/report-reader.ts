import { createHash } from 'node:crypto';
import { dateAt } from '@jejak/calendar';
import type { EventReader } from '@jejak/event-store';
import {
  countsAnswer,
  indicatorKinds,
  indicatorsAnswer,
  parkedNotes,
  SURVEY_KIND,
  yearIndex,
} from '@jejak/indicators/domain';
import { canonicalJson, type Instant, type OfficeId, type Position } from '@jejak/kernel';
import {
  buildReport,
  type LkipDocument,
  monthTables,
  openPeriods,
  PERIOD_LOCKED_KIND,
  STATED_KINDS,
  type ReportInput,
  type UnsignedDocument,
  type YearInput,
} from '@jejak/lkip/domain';
import type { ReadDatabases } from '@jejak/projections';
import { lastDayOf, type Span } from '@jejak/recaps';
import { type AsOfRequest, recordedAt, resolveAsOf } from '../as-of';
import type { ReadQueries } from '../read-queries';
import type { Recaps } from '../recaps/recaps';
import { loadReportRecords, loadYearRecords } from './report-records';

export interface ReportSources {
  readonly log: EventReader;
  readonly databases: ReadDatabases;
  readonly read: ReadQueries;
  readonly recaps: Recaps;
  readonly waitFor: (position: Position) => Promise<void>;
  readonly now: () => Instant;
  readonly zoneOf: (office: OfficeId) => string;
  /** What an office is called that has no profile. */
  readonly nameOf: (office: OfficeId) => string | undefined;
}

/** Texts and number of the revision that a report is made with. */
export interface ReportLife {
  readonly texts: Readonly<Record<string, string>>;
  readonly revision: number;
}

/** Reads everything that a report is made from, as of one position: what is recorded meanwhile changes none of it. */
export const readReportInput = async (
  sources: ReportSources,
  office: OfficeId,
  span: Span,
  asOf: AsOfRequest | undefined,
  lifeAt: (position: Position) => Promise<ReportLife>,
): Promise<ReportInput> => {
  const { log, recaps, now, waitFor } = sources;
  const asked = asOf === undefined ? (await log.head()).position : await resolveAsOf(log, asOf, now());
  await waitFor(asked);
  const [at, current, previous, records, life] = await Promise.all([
    recordedAt(log, asked),
    readYear(sources, office, span.year, asked),
    readYear(sources, office, span.year - 1, asked),
    loadReportRecords(sources, office, span, asked),
    lifeAt(asked),
  ]);
  const recap = await recaps.activitiesOf(current.facts, span, at);
  const moment = { position: asked, recordedAt: at };
  return {
    officeId: office,
    span,
    asOf: moment,
    date: at === null ? lastDayOf(span) : dateAt(at, sources.zoneOf(office)),
    officeName: records.profile.name ?? sources.nameOf(office) ?? calledBySlug(office),
    current: yearOf(current, at),
    previous: yearOf(previous, at),
    recap,
    ...records,
    ...life,
    openPeriods: openPeriods(yearIndex(current.facts).rowsOf(PERIOD_LOCKED_KIND), span.months),
    blocking: parkedNotes(current.facts),
  };
};

/** `lombok-timur` → `Kantor Lombok Timur`, until somebody records what the office is called. */
const calledBySlug = (office: OfficeId): string =>
  `Kantor ${office.replace(/(^|-)([a-z])/g, (_whole, dash: string, letter: string) => `${dash === '' ? '' : ' '}${letter.toUpperCase()}`)}`;

type ReadYear = Awaited<ReturnType<typeof readYear>>;

const wantedOf = (definitions: Parameters<typeof indicatorKinds>[0], year: number) => {
  const { statements, acts } = indicatorKinds(definitions, year);
  return { statements: [...new Set([...statements, SURVEY_KIND, PERIOD_LOCKED_KIND, ...STATED_KINDS])].sort(), acts };
};

const readYear = async (sources: ReportSources, office: OfficeId, year: number, asOf: Position) => {
  const [facts, records] = await Promise.all([
    sources.databases.years.load(office, year, asOf, (rows) => wantedOf(rows, year)),
    loadYearRecords(sources, office, year, asOf),
  ]);
  return { facts, ...records };
};

const yearOf = ({ facts, budget, agreement }: ReadYear, at: Instant | null): YearInput => ({
  year: facts.year,
  indicators: indicatorsAnswer(facts, at),
  counts: countsAnswer(facts, at),
  surveys: yearIndex(facts).rowsOf(SURVEY_KIND),
  stated: STATED_KINDS.flatMap(yearIndex(facts).rowsOf),
  monthTables: monthTables(facts),
  budget,
  agreement,
});

/** SHA-256 of the canonical document without its digest, in hexadecimal. */
export const digestOfDocument = (document: UnsignedDocument): string =>
  createHash('sha256').update(canonicalJson(document)).digest('hex');

export const signed = (document: UnsignedDocument): LkipDocument => ({
  ...document,
  digest: digestOfDocument(document),
});

export const makeDocument = (input: ReportInput): LkipDocument => signed(buildReport(input));
