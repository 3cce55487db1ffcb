import { exact, HUNDRED } from '@jejak/figures';
import type { ReportPlan } from './report-plan';
import { printingOf, type WrittenReport } from './written-report';

/** One thing made wrong, and what must be found of it. */
export interface Defect {
  readonly name: string;
  readonly code: string;
  readonly inject: (report: WrittenReport, plan: ReportPlan) => WrittenReport;
  /** Where the finding must stand. */
  readonly at: (report: WrittenReport) => number;
  /** Other findings that follow from the same defect, each with its reason. */
  readonly consequences?: Readonly<Record<string, string>>;
}

const at =
  (anchor: string) =>
  (report: WrittenReport): number =>
    report.lineOf(anchor);

const atAnchor = (
  name: string,
  code: string,
  anchor: string,
  change: (text: string, plan: ReportPlan) => string,
  consequences: Readonly<Record<string, string>> = {},
): Defect => ({
  name,
  code,
  inject: (report, plan) => report.with(anchor, (text) => change(text, plan)),
  at: at(anchor),
  consequences,
});

/** A defect of each kind that the checks of words, names, numbering and claims must find. */
export const TEXT_DEFECTS: readonly Defect[] = [
  atAnchor('another class of the office', 'OFFICE_CLASS_VARIES', 'bap', (text, { officeClass }) =>
    text.replace(officeClass, officeClass === 'Kelas II TPI' ? 'Kelas I TPI' : 'Kelas II TPI'),
  ),
  atAnchor('a slip in the name of the office', 'OFFICE_NAME_VARIES', 'bap', (text, { office }) =>
    text.replace(office, office.replace(/.$/, 'x')),
  ),
  atAnchor('a slip in the name of the head', 'HEAD_NAME_VARIES', 'meeting-1', (text, { head }) =>
    text.replace(head, head.replace(/^(..)/, '$1h')),
  ),
  atAnchor('last year in the name of the report', 'REPORT_YEAR_VARIES', 'end', (text, { current }) =>
    text.replace(String(current.year), String(current.year - 1)),
  ),
  atAnchor('another number of a regulation', 'REGULATION_VARIES', 'about', (text) =>
    text.replace('Nomor 29', 'Nomor 92'),
  ),
  atAnchor(
    'an old strategic plan',
    'PLAN_PERIOD_PAST',
    'about',
    (text) => `${text} Rencana Strategis 2010-2014 menjadi dasar.`,
  ),
  atAnchor('a gap in a list', 'NUMBERING_GAP', 'operation-1', (text) => text.replace('2.', '3.')),
  atAnchor('a gap in the headings', 'NUMBERING_GAP', 'activity-3', (text) => text.replace('3)', '4)')),
  atAnchor('a gap in the numbers of a table', 'NUMBERING_GAP', 'month-11', (text) => text.replace('12', '14')),
  atAnchor('an empty figure', 'EMPTY_PLACEHOLDER', 'bap', (text) => text.replace('sebanyak 17 orang', 'sebanyak .')),
  atAnchor('a unit without its figure', 'EMPTY_PLACEHOLDER', 'bap', (text) => text.replace('17 orang', '…. orang')),
  {
    name: 'another target than was signed',
    code: 'TARGET_NOT_AGREED',
    inject: (report, { current, style }) => {
      const { decimal } = printingOf(style);
      const signed = current.indicators[1]?.target ?? exact(0);
      return report.with('agreed-1', (text) => text.replace(decimal(signed), decimal(signed.add(exact(7, 100)))));
    },
    at: at('now-1'),
  },
  atAnchor('a claim about all that a row denies', 'CLAIM_DENIED', 'all', (text) => text.replace('80%', '130%')),
  atAnchor('a rise that was a fall', 'DIRECTION_DENIED', 'direction', (text) =>
    text.includes('meningkat') ? text.replace('meningkat', 'menurun') : text.replace('menurun', 'meningkat'),
  ),
  atAnchor('a difference called growth', 'DIFFERENCE_CALLED_GROWTH', 'direction', (_, { current, previous, style }) => {
    const { percent } = printingOf(style);
    const change = current.performance.sub(previous.performance).abs();
    return `Performance tahun ini ${percent(current.performance)}, perubahan sebesar ${percent(change)} dibanding tahun lalu yang sebesar ${percent(previous.performance)}.`;
  }),
  atAnchor('a mean called growth', 'MEAN_CALLED_GROWTH', 'direction', (_, { current, previous, style }) => {
    const { percent } = printingOf(style);
    const change = current.performance.add(previous.performance).mul(HUNDRED).div(HUNDRED.mul(2));
    return `Performance tahun ini ${percent(current.performance)}, perubahan sebesar ${percent(change)} dibanding tahun lalu yang sebesar ${percent(previous.performance)}.`;
  }),
  atAnchor('figure and words that differ', 'NUMBER_WORDS_DIFFER', 'meetings', (text) =>
    text.replace(/\((\w+)\)/, '(tujuh)'),
  ),
  atAnchor(
    'another number of indicators than was agreed',
    'INDICATOR_COUNT_DIFFERS',
    'all',
    (text) => `${text} Kantor memiliki 2 indikator kinerja.`,
  ),
  {
    name: 'a count that its list denies',
    code: 'LIST_COUNT_DIFFERS',
    inject: (report, { operations }) => report.without(`operation-${String(operations - 1)}`),
    at: at('operations'),
  },
  atAnchor('an entry of the contents without a heading', 'CONTENTS_ENTRY_MISSING', 'contents-preface', (text) =>
    text.replace('KATA PENGANTAR', 'RINGKASAN EKSEKUTIF'),
  ),
  atAnchor('pages that go back', 'CONTENTS_PAGES_DISORDERED', 'contents-4', (text) => text.replace('20', '7')),
  atAnchor(
    'a chapter under another title',
    'CHAPTER_TITLE_VARIES',
    'chapter-1',
    (text) => text.replace('PENDAHULUAN', 'LATAR BELAKANG'),
    {
      CONTENTS_ENTRY_MISSING: 'the contents name the chapter by its other title',
    },
  ),
];
