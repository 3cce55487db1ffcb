import type { NilReport, NilReportEvent } from './nil-report.events';

export type NilReportState = { readonly status: 'new' } | { readonly status: 'filed'; readonly report: NilReport };

export const initialNilReport: NilReportState = { status: 'new' };

export const evolveNilReport = (_state: NilReportState, event: NilReportEvent): NilReportState => ({
  status: 'filed',
  report: event.data.report,
});
