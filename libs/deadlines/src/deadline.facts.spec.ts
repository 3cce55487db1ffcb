import { compositeIndeksPengamanan } from '@jejak/indicators/domain';
import { Scenario } from '@jejak/records/testing';
import { deadlineWorkflow } from './deadline.workflow';

const limit = {
  record: 'cilegon.criminalCase-1',
  name: 'spdp',
  label: 'Batas pengiriman SPDP',
  section: 'inteldakim',
  dueOn: '2021-12-31',
  measuredAs: 'criminal-case',
};
const after = { today: '2022-02-01' };
const scenario = Scenario.of(deadlineWorkflow);
const missed = (data: object) => scenario.given([{ type: 'NoteDeadlineMissed', data }, after]);
const met = (data: object, metOn: string) =>
  scenario.given([{ type: 'NoteDeadlineMet', data: { ...data, metOn } }, after]);

describe('the steps that fell due', () => {
  it('"due" = the limit falls in the period: a step counts under its last day, whenever it was noted', () => {
    expect(
      missed(limit)
        .facts()
        .map(({ fact }) => fact),
    ).toEqual([
      {
        name: 'due-step',
        office: 'cilegon',
        section: 'inteldakim',
        kind: 'due-step',
        basis: 'statement',
        period: '2021-12-31',
        quantity: 1,
        dimensions: { workflow: 'criminal-case', met: 'no' },
      },
    ]);
  });

  it('are stated once each: met in time or not', () => {
    const stated = (facts: ReturnType<typeof scenario.facts>) => facts.map(({ fact }) => fact.dimensions['met']);
    expect(stated(met(limit, '2021-12-31').facts())).toEqual(['yes']);
    expect(stated(met(limit, '2022-01-01').facts())).toEqual(['no']);
  });

  it('are of no account where nothing measures them, or while they only approach', () => {
    const { measuredAs: _nothing, ...plan } = limit;
    expect(missed(plan).facts()).toEqual([]);
    expect(met(plan, '2021-12-31').facts()).toEqual([]);
    expect(scenario.given([{ type: 'NoteDeadlineApproaching', data: limit }, after]).facts()).toEqual([]);
  });

  it('bear the names that the composite Indeks Pengamanan asks for', () => {
    const asked = JSON.stringify(compositeIndeksPengamanan);
    const [step] = missed(limit).facts();
    expect(asked).toContain(`"kind":"${step?.fact.kind ?? ''}"`);
    expect(asked).toContain(`"workflow":"${step?.fact.dimensions['workflow'] ?? ''}"`);
  });

  it('the register shows the record, the limit and what came of it, and no personal data', () => {
    const state = met(limit, '2022-01-05').state();
    expect(deadlineWorkflow.register(state.entity)).toEqual({
      status: 'missed',
      occurredOn: '2021-12-31',
      summary: {
        record: 'cilegon.criminalCase-1',
        name: 'spdp',
        label: 'Batas pengiriman SPDP',
        section: 'inteldakim',
        dueOn: '2021-12-31',
        metOn: '2022-01-05',
        measuredAs: 'criminal-case',
      },
    });
  });
});
