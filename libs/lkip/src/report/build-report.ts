import { monthsOfYear } from '@jejak/calendar';
import { fromFractionText } from '@jejak/figures';
import { fromPosition } from '@jejak/kernel';
import { sectionName } from '@jejak/recaps';
import { type Section, SECTIONS } from '@jejak/records';
import type { PrintedBlock } from '../render/printed.model';
import { bookActivities } from './activity-references';
import { heading, PAGE_BREAK, paragraph } from './blocks';
import { Building } from './building';
import { absorptionChart, achievementChart, activityChart, surveyChart } from './charts';
import type { LkipDocument } from './document.model';
import { FigureBook } from './figure-book';
import { bookFollowUps } from './follow-ups';
import { bookMonthTables } from './month-tables';
import { ORGANISATION } from './organisation';
import { activities } from './parts/activities';
import { chapterFour } from './parts/chapter-four';
import { chapterOne } from './parts/chapter-one';
import { chapterTwo } from './parts/chapter-two';
import { completeness } from './parts/completeness';
import { frontMatter } from './parts/front-matter';
import { indicatorAnalyses, surveyMonths } from './parts/indicator-analysis';
import { annex, lateEntries, notesList, recapTable } from './parts/recap-table';
import { complaints, otherActivities, revenue, sapaRatings } from './parts/public-service';
import { resultsOfYear, yearOnYear } from './parts/results';
import { services } from './parts/services';
import { bookBudget, bookStaff } from './record-references';
import type { ReportInput } from './report-input';
import { say } from './say';
import { bookStated } from './stated-references';
import { bookYear, bookYearOnYear } from './year-references';

/** The report without its digest, which is taken of the whole. */
export type UnsignedDocument = Omit<LkipDocument, 'digest'>;

/** The closed set of references of an office, year and moment. */
export const bookOf = (input: ReportInput): FigureBook => {
  const { officeId, span, current, previous, profile, officeName } = input;
  const book = new FigureBook();
  bookYear(book, '', officeId, current);
  bookYear(book, 'previous.', officeId, previous);
  bookYearOnYear(book);
  for (const { code, name } of current.indicators.indicators) {
    const before = input.previous.indicators.indicators.find((one) => one.code === code)?.achievement ?? null;
    const after = book.valueOf(`indicator.${code}.achievement`);
    const difference = before === null || after === null ? null : after.sub(fromFractionText(before.exact));
    book.percent(`yoy.indicator.${code}.difference`, `Selisih capaian ${name}`, difference, 'points');
  }
  bookBudget(book, '', officeId, current.year, current.budget);
  bookBudget(book, 'previous.', officeId, previous.year, previous.budget);
  bookStaff(book, officeId, current.year, input.staff);
  bookActivities(book, input);
  bookStated({ book, prefix: '', office: officeId, year: current.year, rows: current.stated }, span.months);
  const before = { book, prefix: 'previous.' as const, office: officeId, year: previous.year, rows: previous.stated };
  bookStated(before, monthsOfYear(previous.year));
  bookFollowUps(book, input);
  bookMonthTables(book, officeId, current.year, current.monthTables);
  book.name('office.name', officeName);
  book.name('office.class', profile.class ?? officeName);
  book.name('office.parent', profile.parent?.name ?? '');
  book.name('head.position', profile.head?.position ?? 'Kepala Kantor');
  book.name('span.label', span.kind === 'year' ? `tahun ${String(span.year)}` : span.label);
  book.name('year', String(current.year));
  book.name('previous.year', String(previous.year));
  for (const { key, title } of ORGANISATION.regulations) book.name(`regulation.${key}`, title);
  return book;
};

/** The whole report of a year, or of a month, quarter or semester by section. Pure: the same input, the same report. */
export const buildReport = (input: ReportInput): UnsignedDocument => {
  const book = bookOf(input);
  const building = new Building(book, input);
  const blocks = input.span.kind === 'year' ? yearBlocks(building) : partBlocks(building);
  const { span, asOf, officeName, officeId, recap, current } = input;
  return {
    model: 1,
    title: span.kind === 'year' ? 'Laporan Kinerja Instansi Pemerintah (LKIP)' : 'Laporan Kinerja Berkala',
    subtitle: span.label,
    office: officeName,
    officeId,
    year: span.year,
    period: span.label,
    span: { kind: span.kind, number: span.number },
    final: false,
    revision: input.revision,
    date: input.date,
    position: fromPosition(asOf.position),
    asOf,
    blocks,
    figures: book.figures(),
    texts: building.texts,
    blocking: [...input.blocking, ...building.found],
    notes: [...recap.notes, ...current.indicators.notes],
  };
};

const yearBlocks = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  return [
    ...frontMatter(building),
    ...chapterOne(building),
    ...chapterTwo(building),
    heading(1, 'Akuntabilitas Kinerja', 'BAB III'),
    paragraph(say(book, 'accountability')),
    heading(2, 'Capaian Kinerja', 'A.'),
    ...resultsOfYear(building, 'previous.', input.previous),
    ...resultsOfYear(building, '', input.current),
    ...absorptionChart(building),
    ...achievementChart(building),
    ...yearOnYear(building),
    heading(2, 'Analisis Indikator', 'B.'),
    ...indicatorAnalyses(building),
    ...surveyChart(building),
    heading(2, 'Kegiatan Intelijen dan Penindakan', 'C.'),
    ...activities(building),
    ...activityChart(building),
    heading(2, 'Pelayanan dan Pemeriksaan Keimigrasian', 'D.'),
    ...services(building),
    heading(2, 'Layanan Publik, Penerimaan dan Kegiatan Lain', 'E.'),
    ...sapaRatings(building),
    ...complaints(building),
    ...revenue(building),
    ...otherActivities(building),
    PAGE_BREAK,
    ...chapterFour(building),
    ...annex(building),
    ...completeness(building),
  ];
};

/** A month, quarter or semester: the counts of each section, what they were, and what came late. */
const partBlocks = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  return [
    ...SECTIONS.flatMap((section, place) => {
      const name = sectionName(section);
      const lines = input.recap.lines.filter((line) => line.section === section);
      return [
        heading(1, name, LETTERS[place]),
        ...(lines.length === 0 ? [] : [paragraph(say(book, 'sectionCounts', { names: { 'section.name': name } }))]),
        ...recapTable(building, lines, `Kegiatan ${section}`, `Kegiatan ${name}, ${input.span.label}`),
        ...ofSection(building, section),
      ];
    }),
    heading(1, 'Susulan', LETTERS[SECTIONS.length]),
    ...lateEntries(building),
    ...notesList(input.recap.notes),
  ];
};

const ofSection = (building: Building, section: Section): readonly PrintedBlock[] => {
  switch (section) {
    case 'inteldakim':
      return [...activities(building), ...activityChart(building)];
    case 'lalintuskim':
      return services(building);
    case 'tikim':
      return [...surveyMonths(building), ...sapaRatings(building), ...complaints(building)];
    case 'tata-usaha':
      return [...revenue(building), ...otherActivities(building)];
  }
};

const LETTERS = ['A.', 'B.', 'C.', 'D.', 'E.'] as const;
