import type { Period } from '@jejak/calendar';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { AsOf, CountsAnswer, FactRow, IndicatorsAnswer, Note } from '@jejak/indicators/domain';
import type { HeldTimporaMeeting, MinutedTimporaMeeting, ReportedOperation } from '@jejak/inteldakim/domain';
import type {
  Agreement,
  Award,
  BudgetState,
  Innovation,
  OtherActivity,
  Problem,
  ProfileFields,
  StaffSnapshot,
} from '@jejak/planning/domain';
import type { ActivityRecap, Span } from '@jejak/recaps';
import type { OpenPeriods } from './open-periods';

/** Kind → dimension → value → month → count. */
export type MonthTables = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Readonly<Record<Period, number>>>>>>>
>;

/** What one year's figures are printed from: the same answers that every other view shows. */
export interface YearInput {
  readonly year: number;
  readonly indicators: IndicatorsAnswer;
  readonly counts: CountsAnswer;
  /** Monthly values of surveys. */
  readonly surveys: readonly FactRow[];
  /** Ratings, complaints, revenue and other activities (`STATED_KINDS`). */
  readonly stated: readonly FactRow[];
  /** Passports and permits by kind and month. */
  readonly monthTables: MonthTables;
  readonly budget: BudgetState | null;
  readonly agreement: Agreement | null;
}

/** A record that the narrative tells of. */
export interface Told<Content> {
  readonly id: string;
  readonly content: Content;
}

export type ReportMeeting = HeldTimporaMeeting | MinutedTimporaMeeting;

/** Everything that a report is made from, as of one position. The builder reads nothing else. */
export interface ReportInput {
  readonly officeId: OfficeId;
  readonly span: Span;
  readonly asOf: AsOf;
  /** The day that stands on the report. */
  readonly date: LocalDate;
  readonly profile: ProfileFields;
  /** What the office is called where its profile does not say it. */
  readonly officeName: string;
  readonly current: YearInput;
  readonly previous: YearInput;
  readonly recap: ActivityRecap;
  readonly staff: StaffSnapshot | null;
  readonly awards: readonly Award[];
  readonly innovations: readonly Innovation[];
  readonly problems: readonly Told<Problem>[];
  readonly meetings: readonly Told<ReportMeeting>[];
  readonly operations: readonly Told<ReportedOperation>[];
  readonly otherActivities: readonly OtherActivity[];
  /** Sections and months of the span that are not locked. */
  readonly openPeriods: readonly OpenPeriods[];
  /** Texts that officers wrote, by block. */
  readonly texts: Readonly<Record<string, string>>;
  readonly revision: number;
  /** What the reader of the log found: parked events, records that could not be read. */
  readonly blocking: readonly Note[];
}
