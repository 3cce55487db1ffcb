import { refusalOf, Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { detentionImport } from './detention.import';
import { detentionWorkflow } from './detention.workflow';

const order = {
  person: PERSON,
  nationality: 'CHN',
  sex: 'male',
  orderedOn: '2021-06-01',
  ground: 'a',
  reason: 'Tanpa izin tinggal',
  place: 'office-room',
};
const whole = {
  ...order,
  decisionNumber: 'DET-1',
  admittedOn: '2021-06-01',
  elsewhereOn: '2021-06-08',
  elsewhereReason: 'ill',
  elsewherePlace: 'Rumah sakit',
  returnedOn: '2021-06-10',
  escapedOn: '2021-06-03',
  recapturedOn: '2021-06-05',
  endedOn: '2021-06-20',
  end: 'handed-over',
  handedOverTo: 'police',
};
const rowRefused = (row: object) => refusalOf(() => detentionImport.toPlan({ ...row }));

describe('A row of the detention file', () => {
  it('becomes a detention by the same rules as any other, its steps in the order of their dates', () => {
    const { commands } = detentionImport.toPlan(whole);
    const state = Scenario.of(detentionWorkflow)
      .given(...commands.map((each) => [each, registered()] as const))
      .state().entity;
    expect(state).toMatchObject({
      status: 'ended',
      movements: [
        { kind: 'escaped' },
        { kind: 'recaptured' },
        { kind: 'placed-elsewhere', reason: 'ill', place: 'Rumah sakit' },
        { kind: 'returned' },
      ],
      ending: { end: 'handed-over', handedOverTo: 'police' },
    });
    expect(detentionImport.toPlan(order).commands.map(({ type }) => type)).toEqual(['OrderDetention']);
  });

  it.each([
    ['endedOn', '2021-06-20', 'admittedOn'],
    ['elsewhereReason', 'ill', 'elsewhereOn'],
    ['recapturedOn', '2021-06-20', 'escapedOn'],
    ['end', 'died', 'endedOn'],
  ])('loses nothing: %s without its step is refused', (column, value, missing) => {
    const row = missing === 'admittedOn' ? order : { ...order, admittedOn: '2021-06-01' };
    expect(rowRefused({ ...row, [column]: value })).toMatchObject({
      code: 'COLUMN_NEEDS_STEP',
      field: column,
      allowed: [missing],
    });
  });

  it('is shown by examples that its own choices allow', () => {
    const choices = detentionImport.columns.filter(({ type }) => type === 'choice');
    expect(choices).not.toHaveLength(0);
    for (const { choices: allowed, example } of choices) expect(allowed).toContain(example);
  });
});
