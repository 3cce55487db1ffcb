import { Scenario } from '@jejak/records/testing';
import { immigrationCaseImport } from './immigration-case.import';
import { immigrationCaseWorkflow } from './immigration-case.workflow';

const immigrationCase = Scenario.of(immigrationCaseWorkflow);
const first = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const second = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const persons = [
  { person: first, nationality: 'CHN', sex: 'male' },
  { person: second, nationality: 'KOR', sex: 'female' },
];
const open = { type: 'OpenImmigrationCase', data: { openedOn: '2021-03-03', subject: 'Izin tinggal', persons } };
const hold = {
  type: 'HoldCaseConference',
  data: {
    heldOn: '2021-03-10',
    decisions: [
      { person: first, decision: 'pro-justitia' },
      { person: second, decision: 'released' },
    ],
  },
};
const again = {
  type: 'HoldCaseConference',
  data: { heldOn: '2021-04-01', decisions: [{ person: first, decision: 'tak' }] },
};
const close = { type: 'CloseImmigrationCase', data: { closedOn: '2021-04-02', note: 'Selesai' } };
const closed = immigrationCase.given([open], [hold], [again], [close]);
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const approve = [{ type: 'ApproveCorrection', data: {} }, { actor: 'head-1' }] as const;

describe('The facts of a case', () => {
  it('state the case, its conferences and each decision on the day of the conference, and count no act', () => {
    const facts = closed.facts().map(({ fact: { kind, period, basis, quantity, dimensions } }) => {
      expect(basis).toBe('statement');
      return [kind, period, quantity, dimensions];
    });
    expect(facts).toEqual([
      ['case-conference', '2021-03-10', 1, {}],
      ['case-conference', '2021-04-01', 1, {}],
      ['case-decision', '2021-03-10', 1, { decision: 'pro-justitia', nationality: 'CHN', sex: 'male' }],
      ['case-decision', '2021-03-10', 1, { decision: 'released', nationality: 'KOR', sex: 'female' }],
      ['case-decision', '2021-04-01', 1, { decision: 'tak', nationality: 'CHN', sex: 'male' }],
      ['immigration-case', '2021-03-03', 1, {}],
      ['case-persons', '2021-03-03', 2, {}],
    ]);
  });

  it('follow a correction, whose conferences are read one after the other as they were held', () => {
    const moved = closed.given(
      [correct({ conferences: [hold.data, { ...again.data, heldOn: '2021-03-31' }] })],
      approve,
    );
    expect(moved.facts().map(({ fact }) => fact.period)).toContain('2021-03-31');
    expect(moved.state().entity).toMatchObject({ status: 'closed', closedOn: '2021-04-02', note: 'Selesai' });
    expect(closed.refusal(correct({ conferences: [again.data, hold.data] }))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'changes.conferences[1].heldOn',
    });
    expect(closed.refusal(correct({ conferences: [again.data] })).code).toBe('CASE_PERSON_UNDECIDED');
    expect(closed.refusal(correct({ persons: [persons[0]] })).code).toBe('PERSON_NOT_IN_CASE');
    expect(closed.refusal(correct({ status: 'opened' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const opened = immigrationCase.given([open]);
    expect(opened.refusal(correct({ closedOn: '2021-04-02' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const renamed = opened.given([correct({ details: { subject: 'Tanpa izin' }, persons: [persons[1]] })], approve);
    expect(renamed.state().entity).toMatchObject({ details: { subject: 'Tanpa izin' }, persons: [persons[1]] });
  });

  it('are shown by the row of the register without persons or subject', () => {
    expect(immigrationCaseWorkflow.register(closed.state().entity)).toEqual({
      status: 'closed',
      occurredOn: '2021-03-03',
      summary: { persons: 2, undecided: 0, conferences: 2, closedOn: '2021-04-02' },
    });
    expect(immigrationCaseWorkflow.register(immigrationCase.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});

describe('The rows of a case in its file', () => {
  it('are its persons, gathered by the mark of the case', () => {
    const rows = persons.map((person) => ({ case: 'P-1', openedOn: '2021-03-03', subject: 'Izin tinggal', ...person }));
    expect(rows.map((row) => immigrationCaseImport.group?.key(row))).toEqual(['P-1', 'P-1']);
    expect(immigrationCaseImport.group?.toPlan(rows).commands).toEqual([open]);
    const [row = { case: '' }] = rows;
    expect(immigrationCaseImport.toPlan(row).commands).toEqual([
      { ...open, data: { ...open.data, persons: [persons[0]] } },
    ]);
  });
});
