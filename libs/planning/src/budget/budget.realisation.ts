import { yearOf } from '@jejak/calendar';
import { type DecisionContext, ensure, Refusal } from '@jejak/kernel';
import { compact, ensureNotFuture, type Fields, REASON_LENGTH, requireReason } from '@jejak/records';
import { type BudgetOutput, outputLabel, outputsOf } from './budget-tree';
import type { Allotment, Realisation } from './budget.events';
import { readAmount } from './budget.fields';

/**
 * A realisation, read against the allotment and the others of the year.
 * @param others the realisations that stand beside it
 */
export const readRealisation = (
  fields: Fields,
  allotment: Allotment,
  others: readonly Realisation[],
  context: DecisionContext,
): Realisation => {
  const program = fields.optionalText('program');
  const output = findOutput(allotment, fields.text('output'), program);
  const realisation = compact({
    program: output.program,
    output: output.name,
    asOf: fields.date('asOf'),
    cumulative: readAmount(fields, 'cumulative'),
    source: fields.text('source'),
    reason: fields.has('reason') ? requireReason(fields.text('reason', { max: REASON_LENGTH.max })) : undefined,
    warnings: [] as const,
  });
  ensureInYear(realisation, allotment, context);
  const same = others.filter((other) => other.output === realisation.output && other.program === realisation.program);
  ensureNewDate(realisation, same);
  ensureExplained(realisation, same);
  return realisation.cumulative > output.amount
    ? { ...realisation, warnings: [{ code: 'REALISATION_ABOVE_ALLOTMENT', allotment: output.amount }] }
    : realisation;
};

const findOutput = (allotment: Allotment, name: string, program: string | undefined): BudgetOutput => {
  const outputs = outputsOf(allotment.nodes);
  const found = outputs.filter(
    (output) => output.name === name && (program === undefined || output.program === program),
  );
  const [output] = found;
  ensure(output !== undefined, {
    code: 'OUTPUT_UNKNOWN',
    field: 'output',
    en: `The budget has no output ${JSON.stringify(outputLabel(compact({ program, name })))}`,
    id:
      outputs.length === 0
        ? 'Pagu tahun ini belum dirinci menurut output; isi rincian programnya dahulu.'
        : `Output ${name} tidak ada dalam pagu tahun ini.`,
    allowed: outputs.length === 0 ? ['SetBudgetTree'] : outputs.map(outputLabel),
  });
  ensure(found.length === 1, {
    code: 'OUTPUT_AMBIGUOUS',
    field: 'program',
    en: `Several programs have an output ${JSON.stringify(name)}; name the program`,
    id: `Output ${name} ada pada beberapa program; sebutkan programnya.`,
    allowed: found.map(({ program: one }) => one ?? ''),
  });
  return output;
};

const ensureInYear = ({ asOf }: Realisation, { year }: Allotment, context: DecisionContext): void => {
  ensure(yearOf(asOf) === year, {
    code: 'DATE_OUTSIDE_YEAR',
    field: 'asOf',
    en: `${asOf} is not in the budget year ${String(year)}`,
    id: `Tanggal ${asOf} di luar tahun anggaran ${String(year)}.`,
    allowed: [`${String(year)}-01-01 … ${String(year)}-12-31`],
  });
  ensureNotFuture(asOf, 'asOf', context);
};

const ensureNewDate = ({ asOf, output }: Realisation, same: readonly Realisation[]): void => {
  ensure(!same.some((other) => other.asOf === asOf), {
    code: 'REALISATION_ALREADY_RECORDED',
    field: 'asOf',
    en: `${output} has a realisation as of ${asOf} already`,
    id: `Realisasi ${output} per ${asOf} sudah tercatat; ajukan koreksi.`,
    allowed: ['RequestCorrection'],
  });
};

/**
 * What is spent stays spent: a cumulative figure that falls from one date to the next needs its reason. Only neighbours
 * are compared, since a fall further away has its own.
 */
const ensureExplained = ({ asOf, cumulative, reason }: Realisation, same: readonly Realisation[]): void => {
  const inOrder = [...same].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const before = inOrder.findLast((other) => other.asOf < asOf);
  const after = inOrder.find((other) => other.asOf > asOf);
  const above = before !== undefined && before.cumulative > cumulative ? before : undefined;
  const below = after !== undefined && after.cumulative < cumulative ? after : undefined;
  const neighbour = above ?? below;
  if (reason !== undefined || neighbour === undefined) return;
  throw new Refusal({
    code: 'REALISATION_DECREASES',
    field: 'reason',
    en: `${String(cumulative)} as of ${asOf} after or before ${String(neighbour.cumulative)} as of ${neighbour.asOf} is a decrease; give the reason`,
    id: `Angka kumulatif per ${asOf} dan per ${neighbour.asOf} menunjukkan penurunan; tulis alasannya.`,
    allowed: ['reason', `cumulative ${above === undefined ? '≤' : '≥'} ${String(neighbour.cumulative)}`],
  });
};
