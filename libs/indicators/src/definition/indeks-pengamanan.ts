import type { Formula, FormulaComponent } from './formula';

/** Statements of steps that fell due in the year, by workflow and whether the limit was met. */
export const DUE_STEP_KIND = 'due-step';

const ratioCapped = (realised: Formula, target: Formula): Formula => ({
  op: 'min',
  of: [
    { op: 'ratio', numerator: realised, denominator: target },
    { op: 'constant', value: '1' },
  ],
});

/** s = 1 + 3·r, so that r from 0 to 1 lies on the scale of 1 to 4. */
const onScale = (r: Formula): Formula => ({ op: 'linear', of: r, factor: '3', offset: '1' });

const component = (name: string, realised: Formula, target: Formula): FormulaComponent => ({
  name,
  weight: '1',
  target,
  value: onScale(ratioCapped(realised, target)),
});

const held = (name: string, kind: string): FormulaComponent =>
  component(name, { op: 'count', kind }, { op: 'activity-target', kind });

const inTime = (name: string, workflow: string): FormulaComponent =>
  component(
    name,
    { op: 'sum', over: { kind: DUE_STEP_KIND, where: { workflow, met: 'yes' } }, ifNone: 'zero' },
    { op: 'sum', over: { kind: DUE_STEP_KIND, where: { workflow } } },
  );

/**
 * The composite form of Indeks Pengamanan Keimigrasian, an office method: no official formula is public. Its components
 * are the report's own Inteldakim outputs (LKIP 2021, Bab III.1.c: coordination, joint and independent operations,
 * TAK, detention and deportation, criminal cases). What counts is what was promised or due and done in time, so more
 * deportations never raise it. Equal weights; a definition of an office's own may weigh otherwise.
 */
export const compositeIndeksPengamanan: Formula = {
  op: 'weighted-components',
  components: [
    held('Rapat TIMPORA', 'timpora-meeting'),
    held('Penyelidikan Intelijen', 'intelligence-operation'),
    held('Operasi Mandiri', 'independent-operation'),
    held('Operasi Gabungan', 'joint-operation'),
    inTime('Penyidikan', 'criminal-case'),
    inTime('TAK, pendetensian dan pendeportasian', 'enforcement'),
  ],
};
