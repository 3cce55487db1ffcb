import { applyChanges, type CorrectableFields, Fields, WHOLE, type Workflow } from '@jejak/records';
import { readSectionMonth, sectionMonthId } from '../period/section-month';
import { evolveNilReport, initialNilReport, type NilReportState } from './nil-report';
import { allowedForNilReport, decideNilReport, type NilReportCommand, readNilReport } from './nil-report.decide';
import { type NilReport, nilReportEvents, type NilReportEvent } from './nil-report.events';
import { nilReportFacts, nilReportRow } from './nil-report.facts';
import { nilReportImport } from './nil-report.import';

/** Section and month name the report: a wrong one is voided and filed anew. */
const CORRECTABLE: CorrectableFields = { kinds: true };

export const nilReportWorkflow: Workflow<NilReportState, NilReportCommand, NilReportEvent> = {
  entity: 'nilReport',
  title: 'NilReport',
  section: 'tata-usaha',
  label: { id: 'Laporan Nihil', en: 'Nil report' },
  events: nilReportEvents,
  initialState: initialNilReport,
  naturalId: (data) => sectionMonthId(readSectionMonth(new Fields(data))),
  reenterable: true,
  decide: decideNilReport,
  evolve: evolveNilReport,
  allowed: allowedForNilReport,
  enters: () => WHOLE,
  contentOf: (state) => (state.status === 'new' ? undefined : state.report),
  withContent: (_state, _item, content) =>
    content === undefined ? initialNilReport : { status: 'filed', report: content as NilReport },
  correct: (state, _item, changes, context) => {
    if (state.status === 'new') throw new Error('a correction is asked of an existing nil report only');
    return readNilReport(new Fields(applyChanges(state.report, changes, CORRECTABLE)), context);
  },
  counted: (event) => ({ item: WHOLE, content: event.data.report, replaces: true }),
  factsOf: (content, _item, office) => nilReportFacts(content as NilReport, office),
  register: nilReportRow,
  imports: [nilReportImport],
};
