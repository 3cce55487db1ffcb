import { checkReport } from '../check-report';
import { TEXT_CHECKS } from '../findings';
import type { Finding } from '../read-report.model';
import { readReportText } from '../text/read-report';
import { TEXT_DEFECTS } from './defects';
import { NUMBER_DEFECTS } from './number-defects';
import { planReport } from './report-plan';
import { writeReport } from './write-report';

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);

const seriousOf = (text: string): readonly Finding[] =>
  checkReport(readReportText(text)).filter(({ severity }) => severity !== 'info');
const named = ({ code, line, stated }: Finding): string => `${code} at line ${String(line)}: ${stated}`;

describe('A report that agrees with itself', () => {
  it.each(SEEDS)('has no finding, whatever its office, year and way of writing (seed %i)', (seed) => {
    expect(seriousOf(writeReport(planReport(seed)).text).map(named)).toEqual([]);
  });
});

describe('A report with one defect', () => {
  it.each([...TEXT_DEFECTS, ...NUMBER_DEFECTS].map((defect) => [defect.name, defect] as const))(
    'has that finding at that line and no other without a reason: %s',
    (_name, { code, inject, at, consequences = {} }) => {
      for (const seed of SEEDS) {
        const plan = planReport(seed);
        const defective = inject(writeReport(plan), plan);
        const found = seriousOf(defective.text);
        const expected = { seed, code, line: at(defective) };
        expect(
          found.filter((finding) => finding.code === code).map(({ line }) => ({ seed, code, line })),
        ).toContainEqual(expected);
        const others = found.filter((finding) => finding.code !== code && consequences[finding.code] === undefined);
        expect({ seed, others: others.map(named) }).toEqual({ seed, others: [] });
      }
    },
  );

  it('is tried for every check of the text', () => {
    const tried = new Set(TEXT_DEFECTS.map(({ code }) => code));
    const untried = TEXT_CHECKS.map(({ code }) => code).filter((code) => !tried.has(code));
    // The log is no text; the two others are tried beside their rules.
    expect(untried).toEqual(['RISE_WITHOUT_BASE', 'CONTENTS_CHAPTER_MISSING', 'LOG_DIFFERS']);
  });
});
