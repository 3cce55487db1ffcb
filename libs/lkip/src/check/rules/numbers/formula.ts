import { exact, HUNDRED, ratio } from '@jejak/figures';
import type { CheckRule, Finding, ReadFormula, ReadReport } from '../../read-report.model';
import { readCellFigure } from '../../text/numbers';
import { sectionAt } from '../text/running-text';
import { ROUNDING_NAMES, roundingThatFits, shown, withinRounding } from './rounding-fit';

const FACTORS = [exact(1), HUNDRED, exact(1, 100)];
const NEAR = exact(1, 100);

/** The quotient, whatever the scale of its parts, that comes within one per cent of what is printed. */
const nearestTo = (quotient: ReturnType<typeof ratio>, stated: ReturnType<typeof exact>): ReturnType<typeof ratio> => {
  if (quotient === null || stated.equals(0)) return null;
  const found = FACTORS.map((factor) => quotient.mul(factor)).find(
    (value) => value.sub(stated).abs().div(stated.abs()).compare(NEAR) <= 0,
  );
  return found ?? null;
};

const judgeFormula = ({ line, numerator, denominator, result, section }: ReadFormula): readonly Finding[] => {
  if (result === null) return [];
  const straight = ratio(numerator.value, denominator.value);
  const inverted = ratio(denominator.value, numerator.value);
  const own = nearestTo(straight, result.value);
  const other = own === null ? nearestTo(inverted, result.value) : null;
  const written = `${numerator.text} / ${denominator.text}`;
  const findings: Finding[] = [];
  if (other !== null) {
    const turned = `${denominator.text} / ${numerator.text}`;
    const sentence = `Rumus terbalik: tertulis ${written}, padahal ${result.text} hanya dapat berasal dari ${turned}.`;
    findings.push({
      code: 'FORMULA_UPSIDE_DOWN',
      severity: 'block',
      line,
      place: section,
      stated: written,
      computed: turned,
      sentence,
    });
  }
  const value = own ?? other;
  const rule = value === null ? null : roundingThatFits(value, result);
  const at = { line: result.line, place: section, stated: result.text };
  const computed = value === null ? shown((straight ?? exact(0)).mul(HUNDRED), 'percent') : shown(value, 'percent');
  if (rule === null) {
    const sentence = `Hasil rumus tertulis ${result.text}, padahal hitungannya ${computed}; tidak ada aturan pembulatan yang menghasilkannya.`;
    findings.push({ code: 'QUOTIENT_WRONG', severity: 'block', ...at, computed, sentence });
  } else if (rule !== 'half-up') {
    const sentence = `Hasil rumus tertulis ${result.text}; hitungannya ${computed}, jadi angka ini ${ROUNDING_NAMES[rule]}.`;
    findings.push({ code: 'ROUNDING_DIFFERS', severity: 'info', ...at, computed, sentence });
  }
  return findings;
};

const PRODUCT =
  /(?<![\d.,/:%]\s{0,2})(\d[\d.,]{0,15})\s{0,2}[x×*]\s{0,2}(\d[\d.,]{0,15})\s{0,2}=\s{0,2}(\d[\d.,]{0,15})(?!\s{0,2}[\d%x×*/:])/g;
const LONGEST = 400;

/** `3,60 x 25 = 90,00`: two factors and their product. */
const products = (report: ReadReport): readonly Finding[] =>
  report.lines.flatMap((text, index) =>
    (text.length > LONGEST ? [] : [...text.matchAll(PRODUCT)]).flatMap(([printed, ...factors]): readonly Finding[] => {
      const line = index + 1;
      const [a, b, result] = factors.map((factor) => readCellFigure(factor.replace(/[.,]+$/, ''), line));
      if (!a || !b || !result) return [];
      const value = a.value.mul(b.value);
      if (withinRounding(value, result)) return [];
      return [
        {
          code: 'QUOTIENT_WRONG',
          severity: 'block',
          line,
          place: sectionAt(report, line),
          stated: result.text,
          computed: shown(value),
          sentence: `Tertulis ${printed}, padahal hasil kalinya ${shown(value)}.`,
        },
      ];
    }),
  );

/** A formula gives its own result; one that only does so upside down is told as that. */
export const formulaRule: CheckRule = (report) => [...report.formulas.flatMap(judgeFormula), ...products(report)];
