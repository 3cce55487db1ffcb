import type { PeriodStatus, SectionMonthStatus } from '../../api/periods';

/** What a cell of the matrix says: a month that nobody has closed is empty or a draft, by whether anything is recorded. */
export type CellStatus = 'empty' | 'draft' | 'reopened' | 'complete' | 'approved' | 'locked' | 'future';

interface CountOfKind {
  readonly kind: string;
  readonly byMonth: Readonly<Record<string, number>>;
  readonly missingMonths: readonly string[];
}

interface SectionKind {
  readonly kind: string;
  readonly section: string;
}

export interface MonthState {
  readonly section: string;
  /** `2021-03` */
  readonly month: string;
  readonly status: CellStatus;
  /** The period's stream has been written to: its revision. */
  readonly revision?: number;
  /** Acts that count in this month, of all kinds of the section that are known. */
  readonly recorded: number;
  /** Kinds of which the month is not known yet: neither a record, nor a tally, nor a nil report. */
  readonly missing: readonly string[];
}

export interface MonthInputs {
  readonly section: string;
  readonly month: string;
  /** `2021-04`: months after it have not begun. */
  readonly thisMonth: string;
  readonly periods: readonly SectionMonthStatus[];
  readonly counts: readonly CountOfKind[];
  readonly kinds: readonly SectionKind[];
}

const cellStatus = (period: PeriodStatus | undefined, recorded: number, future: boolean): CellStatus => {
  if (period !== undefined && period !== 'open') return period;
  if (recorded > 0) return 'draft';
  return future ? 'future' : 'empty';
};

/** What is known of one month of one section. */
export const monthState = ({ section, month, thisMonth, periods, counts, kinds }: MonthInputs): MonthState => {
  const period = periods.find((one) => one.section === section && one.month === month);
  const own = new Set(kinds.filter((kind) => kind.section === section).map(({ kind }) => kind));
  const ofSection = counts.filter(({ kind }) => own.has(kind));
  const recorded = ofSection.reduce((sum, { byMonth }) => sum + (byMonth[month] ?? 0), 0);
  const isKnown = (status: CellStatus): boolean =>
    status === 'complete' || status === 'approved' || status === 'locked';
  const status = cellStatus(period?.status, recorded, month > thisMonth);
  return {
    section,
    month,
    status,
    recorded,
    missing:
      isKnown(status) || status === 'future'
        ? []
        : ofSection.filter(({ byMonth }) => byMonth[month] === undefined).map(({ kind }) => kind),
    ...(period === undefined ? {} : { revision: period.revision }),
  };
};

export type PeriodAct = 'complete' | 'approve' | 'lock' | 'reopen';

const ACTS: Readonly<Record<CellStatus, readonly PeriodAct[]>> = {
  future: [],
  empty: ['complete'],
  draft: ['complete'],
  reopened: ['complete'],
  complete: ['approve', 'reopen'],
  approved: ['lock', 'reopen'],
  locked: ['reopen'],
};

const ACTIONS: Readonly<Record<PeriodAct, string>> = {
  complete: 'period.close',
  approve: 'period.approve',
  lock: 'period.lock',
  reopen: 'period.reopen',
};

/** Steps that the status lets one take, and this account may take. The server decides again. */
export const actsOn = (status: CellStatus, may: (action: string) => boolean): readonly PeriodAct[] =>
  ACTS[status].filter((act) => may(ACTIONS[act]));

/** Where an act is sent, and with what. */
export const requestOf = (
  act: PeriodAct | 'nil',
  office: string,
  { section, month, missing }: MonthState,
  reason: string,
): { readonly path: string; readonly body: object } => {
  const base = `/api/offices/${office}`;
  const id = `${section}-${month}`;
  switch (act) {
    case 'complete':
      return { path: `${base}/periods/complete`, body: { section, month } };
    case 'nil':
      return { path: `${base}/nil-reports`, body: { section, month, kinds: missing } };
    case 'reopen':
      return { path: `${base}/periods/${id}/reopen`, body: { reason } };
    case 'approve':
    case 'lock':
      return { path: `${base}/periods/${id}/${act}`, body: {} };
  }
};
