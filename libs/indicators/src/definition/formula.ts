import { type Exact, fromFractionText, parseDecimal } from '@jejak/figures';
import { ensure, Refusal } from '@jejak/kernel';
import { compact, type Fields } from '@jejak/records';
import { getKind } from '../kinds/kinds';

/** Facts that a formula looks at: of one kind, with these dimensions. */
export interface FactSelection {
  readonly kind: string;
  readonly where?: Readonly<Record<string, string>>;
}

/**
 * How a realisation is computed: a closed set of operators over exact fractions. Numbers in it are texts, decimals
 * (`0.11`) or fractions (`1/9`).
 */
export type Formula =
  | { readonly op: 'constant'; readonly value: string }
  /** The value that was recorded for this indicator from a document. */
  | { readonly op: 'recorded' }
  /** What the agreement promises for a kind of activity, signed before the period. */
  | { readonly op: 'activity-target'; readonly kind: string }
  /** How many acts of a kind counted in the year, itemised or by tally. */
  | { readonly op: 'count'; readonly kind: string }
  /** Sum of the quantities of selected statements; of none it is unknown, or zero where the formula says so. */
  | { readonly op: 'sum'; readonly over: FactSelection; readonly ifNone?: 'zero' }
  | { readonly op: 'ratio'; readonly numerator: Formula; readonly denominator: Formula }
  | { readonly op: 'mean'; readonly of: readonly Formula[] }
  /** Over selected statements: sum of quantity × value over the sum of quantities. */
  | { readonly op: 'weighted-mean'; readonly over: FactSelection }
  /** Over components; one whose target is unknown or zero is left out and listed. */
  | { readonly op: 'weighted-components'; readonly components: readonly FormulaComponent[] }
  | { readonly op: 'min'; readonly of: readonly Formula[] }
  /** factor × value + offset. */
  | { readonly op: 'linear'; readonly of: Formula; readonly factor: string; readonly offset: string };

export interface FormulaComponent {
  readonly name: string;
  readonly weight: string;
  /** What was promised or due; decides whether the component takes part. */
  readonly target: Formula;
  readonly value: Formula;
}

const OPERATORS = [
  'constant',
  'recorded',
  'activity-target',
  'count',
  'sum',
  'ratio',
  'mean',
  'weighted-mean',
  'weighted-components',
  'min',
  'linear',
] as const satisfies readonly Formula['op'][];

const DEEPEST = 12;
const MOST_PARTS = 50;
const FRACTION = /^-?\d{1,15}\/[1-9]\d{0,14}$/;

/** An exact number of a formula. @throws Refusal NUMBER_INVALID */
export const formulaNumber = (text: string, field = 'value'): Exact => {
  const decimal = parseDecimal(text);
  if (decimal !== null) return decimal;
  ensure(FRACTION.test(text), {
    code: 'NUMBER_INVALID',
    field,
    en: `${field} is neither a decimal nor a fraction: ${JSON.stringify(text)}`,
    id: 'Angka pada rumus harus desimal atau pecahan.',
    allowed: ['0.11', '1/9'],
  });
  return fromFractionText(text);
};

/** @throws Refusal naming the place within the formula */
export const readFormula = (fields: Fields, depth = 0): Formula => {
  if (depth > DEEPEST)
    throw new Refusal({
      code: 'FORMULA_TOO_DEEP',
      field: 'formula',
      en: `A formula is at most ${String(DEEPEST)} levels deep`,
      id: 'Rumus terlalu dalam.',
      allowed: [`≤ ${String(DEEPEST)}`],
    });
  const formula = readOperator(fields, depth);
  fields.end();
  return formula;
};

const readOperator = (fields: Fields, depth: number): Formula => {
  const op = fields.choice('op', OPERATORS);
  const inner = (name: string): Formula => readFormula(fields.object(name), depth + 1);
  const parts = (): readonly Formula[] =>
    fields.list('of', (part) => readFormula(part, depth + 1), { min: 1, max: MOST_PARTS });
  switch (op) {
    case 'constant':
      return { op, value: readNumber(fields, 'value') };
    case 'recorded':
      return { op };
    case 'activity-target':
    case 'count':
      return { op, kind: getKind(fields.text('kind'), fields.at('kind')).kind };
    case 'sum':
      return compact({
        op,
        over: readSelection(fields.object('over')),
        ifNone: fields.optionalChoice('ifNone', ['zero'] as const),
      });
    case 'weighted-mean':
      return { op, over: readSelection(fields.object('over')) };
    case 'ratio':
      return { op, numerator: inner('numerator'), denominator: inner('denominator') };
    case 'mean':
    case 'min':
      return { op, of: parts() };
    case 'weighted-components':
      return {
        op,
        components: fields.list('components', (part) => readComponent(part, depth), { min: 1, max: MOST_PARTS }),
      };
    case 'linear':
      return { op, of: inner('of'), factor: readNumber(fields, 'factor'), offset: readNumber(fields, 'offset') };
  }
};

const readComponent = (fields: Fields, depth: number): FormulaComponent => {
  const weight = readNumber(fields, 'weight');
  ensure(formulaNumber(weight).compare(0) > 0, {
    code: 'WEIGHT_INVALID',
    field: fields.at('weight'),
    en: 'A weight is greater than zero',
    id: 'Bobot harus lebih besar dari nol.',
    allowed: ['> 0'],
  });
  return {
    name: fields.text('name'),
    weight,
    target: readFormula(fields.object('target'), depth + 1),
    value: readFormula(fields.object('value'), depth + 1),
  };
};

const readSelection = (fields: Fields): FactSelection => {
  const kind = fields.text('kind');
  const where = fields.optionalObject('where')?.textMap();
  fields.end();
  return compact({ kind, where });
};

const readNumber = (fields: Fields, name: string): string => {
  const text = fields.text(name, { max: 40 });
  formulaNumber(text, fields.at(name));
  return text;
};

/** The parts that a formula is made of, one level down. */
const partsOf = (formula: Formula): readonly Formula[] => {
  switch (formula.op) {
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'mean':
    case 'min':
      return formula.of;
    case 'weighted-components':
      return formula.components.flatMap(({ target, value }) => [target, value]);
    case 'linear':
      return [formula.of];
    case 'constant':
    case 'recorded':
    case 'activity-target':
    case 'count':
    case 'sum':
    case 'weighted-mean':
      return [];
  }
};

/** A formula and all its parts, at any depth. */
export const allParts = (formula: Formula): readonly Formula[] => [formula, ...partsOf(formula).flatMap(allParts)];

/** The kinds whose acts a formula counts: their rows are loaded one by one, so that the figure can be traced. */
export const countedKinds = (formula: Formula): readonly string[] =>
  allParts(formula).flatMap((part) => (part.op === 'count' ? [part.kind] : []));

/** What a formula selects among statements. */
export const selectionsOf = (formula: Formula): readonly FactSelection[] =>
  allParts(formula).flatMap((part) => (part.op === 'sum' || part.op === 'weighted-mean' ? [part.over] : []));

export const selectedKinds = (formula: Formula): readonly string[] => selectionsOf(formula).map(({ kind }) => kind);
