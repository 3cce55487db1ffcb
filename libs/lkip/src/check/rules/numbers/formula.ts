import { exact, HUNDRED, ratio } from '@jejak/figures';
import type { CheckRule, Finding } from '../../read-report.model';
import { ROUNDING_NAMES, roundingThatFits, shown } from './rounding-fit';

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

/** A formula gives its own result; one that only does so upside down is told as that. */
export const formulaRule: CheckRule = ({ formulas }) =>
  formulas.flatMap(({ line, numerator, denominator, result, section }): readonly Finding[] => {
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
  });
