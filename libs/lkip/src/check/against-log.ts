import { type Exact, fromFractionText, type Figure, roundHalfUp, toIndonesian } from '@jejak/figures';
import type { CountsAnswer, IndicatorAnswer, IndicatorsAnswer } from '@jejak/indicators/domain';
import type { ColumnRole, Finding, ReadFigure, ReadReport } from './read-report.model';
import { indicatorRows } from './rules/text/indicator-rows';
import { findSubject } from './rules/text/same-subject';

/** What the log says of an office and year. */
export interface LogFigures {
  readonly indicators: IndicatorsAnswer;
  readonly counts: CountsAnswer;
}

interface Compared {
  readonly line: number;
  readonly place: string;
  readonly stated: ReadFigure;
  readonly logged: Figure;
  /** How to list the acts behind the figure of the log. */
  readonly behind: string;
}

const sameAsPrinted = (stated: ReadFigure, logged: Exact): boolean =>
  roundHalfUp(logged, stated.decimals) === roundHalfUp(stated.value, stated.decimals);

const differs = ({ line, place, stated, logged, behind }: Compared): readonly Finding[] =>
  sameAsPrinted(stated, fromFractionText(logged.exact))
    ? []
    : [
        {
          code: 'LOG_DIFFERS',
          severity: 'block',
          line,
          place,
          stated: stated.text,
          computed: logged.printed,
          sentence: `Laporan menyebut ${stated.text}, catatan ${logged.printed}. Kegiatan di baliknya: ${behind}`,
        },
      ];

const command = ({ office, year }: IndicatorsAnswer, kind: string): string =>
  `jejak facts --office ${office} --year ${String(year)}${kind === '' ? '' : ` --kind ${kind}`}`;

const compareIndicators = (report: ReadReport, log: IndicatorsAnswer): readonly Finding[] => {
  const known = log.indicators.map((indicator) => ({ subject: indicator.name, indicator }));
  return indicatorRows(report)
    .filter(({ year }) => year === log.year || (year === null && report.year === log.year))
    .flatMap((row) => {
      const match = findSubject(row.subject, known)?.indicator;
      if (match === undefined) return [];
      return (['target', 'realisation', 'achievement'] as const).flatMap((part) => {
        const [stated, logged] = [row[part], logFigure(match, part)];
        if (stated === null || logged === null) return [];
        const place = `${row.table.title}: ${row.subject}`;
        return differs({
          line: row.line,
          place,
          stated,
          logged,
          behind: `jejak indicators --office ${log.office} --year ${String(log.year)}`,
        });
      });
    });
};

const logFigure = (indicator: IndicatorAnswer, part: 'target' | 'realisation' | 'achievement'): Figure | null =>
  indicator[part];

const TOTALS: readonly (readonly [ColumnRole, (log: IndicatorsAnswer) => Figure | null])[] = [
  ['allotment', ({ absorption }) => absorption.allotment],
  ['realisation', ({ absorption }) => absorption.realisation],
  ['achievement', ({ absorption }) => absorption.percent],
];

const compareBudget = (report: ReadReport, log: IndicatorsAnswer): readonly Finding[] =>
  report.tables
    .filter(
      ({ columns }) =>
        columns.some(({ role }) => role === 'allotment') && columns.some(({ role }) => role === 'realisation'),
    )
    .flatMap(({ title, columns, rows }) =>
      rows
        .filter(({ kind }) => kind === 'total')
        .flatMap(({ line, cells, subject }) =>
          TOTALS.flatMap(([role, of]) => {
            const column = columns.find((other) => other.role === role && other.year === log.year);
            const stated = column === undefined ? null : (cells[column.index]?.figure ?? null);
            const logged = of(log);
            if (stated === null || logged === null) return [];
            return differs({
              line,
              place: `${title}: ${subject}`,
              stated,
              logged,
              behind: command(log, 'realisation'),
            });
          }),
        ),
    );

const DASHBOARD: readonly (readonly [ColumnRole, (log: IndicatorsAnswer) => Figure | null])[] = [
  ['indicators', ({ indicatorAchievement }) => indicatorAchievement],
  ['absorption', ({ absorption }) => absorption.percent],
  ['performance', ({ performance }) => performance],
];

const comparePerformance = (report: ReadReport, log: IndicatorsAnswer): readonly Finding[] =>
  report.tables.flatMap(({ title, columns, rows }) =>
    DASHBOARD.flatMap(([role, of]) => {
      const column = columns.find((other) => other.role === role && other.year === log.year);
      const logged = of(log);
      if (column === undefined || logged === null) return [];
      return rows.flatMap(({ line, cells }) => {
        const stated = cells[column.index]?.figure ?? null;
        return stated === null ? [] : differs({ line, place: title, stated, logged, behind: command(log, '') });
      });
    }),
  );

/** Words of a sentence that say which kind its count is of. */
const COUNTED: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/\b(?:rapat|koordinasi)\b[^.;]{0,60}\b(?:tim ?pora|pengawasan orang asing)\b/i, 'timpora-meeting'],
  [/\b(?:operasi|pengawasan) gabungan\b/i, 'joint-operation'],
  [/\b(?:operasi|pengawasan) mandiri\b/i, 'independent-operation'],
  [/\bpenyelidikan intelijen\b/i, 'intelligence-operation'],
  [/\bBAP\b|\bberita acara pemeriksaan\b/i, 'bap'],
  [/\bdeportasi|\bpendeportasian\b/i, 'deportation'],
  [/\bpendetensian\b|\bdidetensi\b/i, 'detention'],
  [/\bpenerbitan paspor\b|\bpaspor (?:yang )?(?:telah )?diterbitkan\b/i, 'passport-issued'],
  [/\bizin tinggal (?:yang )?(?:telah )?diterbitkan\b|\bpenerbitan izin tinggal\b/i, 'stay-permit-issued'],
];
const UNITS = /^(?:kegiatan|kali|operasi|rapat|orang|paspor|buku|dokumen|laporan|bap|pemohon)$/i;

const compareCounts = (report: ReadReport, { counts, office, year }: CountsAnswer): readonly Finding[] =>
  report.sentences.flatMap(({ text, line, section, figures }) => {
    const kinds = COUNTED.filter(([pattern]) => pattern.test(text) || pattern.test(section));
    const stated = figures.filter(({ unitText, decimals }) => decimals === 0 && UNITS.test(unitText));
    const [kind] = kinds;
    const [only] = stated;
    // More than one kind or count in a sentence: which belongs to which cannot be told.
    if (kind === undefined || only === undefined || kinds.length > 1 || stated.length > 1) return [];
    const total = counts.find((count) => count.kind === kind[1])?.total ?? null;
    if (total === null) return [];
    const printed = toIndonesian(String(total));
    const logged = { exact: `${String(total)}/1`, value: String(total), printed };
    const behind = `jejak facts --office ${office} --year ${String(year)} --kind ${kind[1]}`;
    return differs({ line, place: section, stated: only, logged, behind });
  });

/** Every figure of the report that the log also knows; what the log does not know is no difference. */
export const compareWithLog = (report: ReadReport, { indicators, counts }: LogFigures): readonly Finding[] => [
  ...compareIndicators(report, indicators),
  ...compareBudget(report, indicators),
  ...comparePerformance(report, indicators),
  ...compareCounts(report, counts),
];
