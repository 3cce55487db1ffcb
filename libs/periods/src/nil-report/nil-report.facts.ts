import { lastDay } from '@jejak/calendar';
import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import type { NilReportState } from './nil-report';
import type { NilReport } from './nil-report.events';

export const NIL_REPORT_KIND = 'nil-report';

/** Unknown is not zero: with this statement a kind × month without acts is zero. */
export const nilReportFacts = ({ section, month, kinds }: NilReport, office: OfficeId): readonly Fact[] =>
  kinds.map((kind) => ({
    office,
    section,
    name: `nil:${kind}`,
    kind: NIL_REPORT_KIND,
    basis: 'statement',
    period: month,
    quantity: 0,
    dimensions: { kind },
  }));

export const nilReportRow = (state: NilReportState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { section, month, kinds } = state.report;
  return { status: 'filed', occurredOn: lastDay(month), summary: { section, month, kinds: kinds.length } };
};
