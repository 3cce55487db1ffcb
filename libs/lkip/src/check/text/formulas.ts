import type { ReadFigure, ReadFormula } from '../read-report.model';
import { readCellFigure } from './numbers';

/** `$$`, `\mathbf{…}`, `\text{…}` and the like, opened up; `\frac{a}{b}` becomes `a / b`. */
const plainMath = (text: string): string =>
  text
    .replace(/\$/g, ' ')
    .replace(/\\frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1 / $2')
    .replace(/\\(?:mathbf|mathrm|text|textbf|mathit)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\times/g, 'x')
    .replace(/\\%/g, '%')
    .replace(/\\[a-zA-Z]+|[{}\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const QUOTIENT = /((?:rp\.?\s*)?\d[\d.,]*)\s*%?\s*[/:÷]\s*((?:rp\.?\s*)?\d[\d.,]*)\s*%?\s*(\)?\s*[x×*]\s*100\s*%?)?/i;
const RESULT = /=\s*(-?\d[\d.,]*\s*%?)\s*\.?$/;

export interface FormulaLine {
  readonly line: number;
  readonly text: string;
}

const figureOf = (text: string | undefined, line: number): ReadFigure | null =>
  text === undefined ? null : readCellFigure(text.trim().replace(/[.,]+$/, ''), line);

/**
 * A quotient of two figures with its result: on its own line (`a / b x 100% = c`) or on the next one (`% = c`).
 * A formula of words says how, not what, and is passed over.
 */
export const readFormulas = (lines: readonly FormulaLine[], section: string): readonly ReadFormula[] => {
  const formulas: ReadFormula[] = [];
  for (const [index, { line, text }] of lines.entries()) {
    const plain = plainMath(text);
    const quotient = QUOTIENT.exec(plain);
    const numerator = figureOf(quotient?.[1], line);
    const denominator = figureOf(quotient?.[2], line);
    if (quotient === null || numerator === null || denominator === null) continue;
    const rest = plain.slice(quotient.index + quotient[0].length);
    let result = figureOf(RESULT.exec(rest)?.[1], line);
    const next = lines[index + 1];
    if (result === null && next !== undefined && next.line - line <= 3) {
      const following = plainMath(next.text);
      if (!QUOTIENT.test(following)) result = figureOf(RESULT.exec(following)?.[1], next.line);
    }
    formulas.push({ line, numerator, denominator, timesHundred: quotient[3] !== undefined, result, section });
  }
  return formulas;
};
