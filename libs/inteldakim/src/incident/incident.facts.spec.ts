import { Refusal } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { incidentImport } from './incident.import';
import { incidentWorkflow } from './incident.workflow';

const incident = Scenario.of(incidentWorkflow);
const row = { reportedOn: '2021-03-02', source: 'public', location: 'Pelabuhan', description: 'Tanpa dokumen' };
const report = { type: 'ReportIncident', data: row };
const close = { type: 'CloseIncident', data: { closedOn: '2021-04-01', outcome: 'unfounded', note: 'Nihil' } };
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const approve = [{ type: 'ApproveCorrection', data: {} }, { actor: 'head-1' }] as const;
const factsOf = (scenario: typeof incident) =>
  scenario.facts().map(({ fact: { kind, basis, period, quantity, dimensions } }) => ({
    kind,
    basis,
    period,
    quantity,
    dimensions,
  }));
const statement = { basis: 'statement', quantity: 1 };

describe('The facts of an incident', () => {
  it('state its report and its closing, each on its own date, and count no act', () => {
    expect(factsOf(incident.given([report], [close]))).toEqual([
      {
        ...statement,
        kind: 'incident-closed',
        period: '2021-04-01',
        dimensions: { source: 'public', outcome: 'unfounded' },
      },
      { ...statement, kind: 'incident', period: '2021-03-02', dimensions: { source: 'public' } },
    ]);
    expect(factsOf(incident.given([report])).map(({ kind }) => kind)).toEqual(['incident']);
  });

  it('follow a correction, which another person approves', () => {
    const closed = incident.given([report], [close]);
    const corrected = closed.given(
      [correct({ closing: { outcome: 'referred', note: null }, details: { source: 'agency' } })],
      approve,
    );
    expect(factsOf(corrected)[0]?.dimensions).toEqual({ source: 'agency', outcome: 'referred' });
    expect(corrected.state().entity).toMatchObject({ status: 'closed', closing: { closedOn: '2021-04-01' } });
    expect(closed.refusal(correct({ reportedOn: '2021-04-02' }))).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'changes.closing.closedOn',
    });
    expect(incident.given([report]).refusal(correct({ closing: { outcome: 'referred' } })).code).toBe(
      'CORRECTION_FIELD_UNKNOWN',
    );
  });

  it('are shown by the row of the register without its description', () => {
    const { entity } = incident.given([report], [close]).state();
    expect(incidentWorkflow.register(entity)).toEqual({
      status: 'closed',
      occurredOn: '2021-03-02',
      summary: { source: 'public', location: 'Pelabuhan', outcome: 'unfounded' },
    });
    expect(incidentWorkflow.register(incident.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});

describe('A row of the incident file', () => {
  it('is an incident, closed where it says when', () => {
    expect(incidentImport.toPlan(row).commands).toEqual([report]);
    expect(incidentImport.toPlan({ ...row, ...close.data }).commands).toEqual([report, close]);
    expect(() => incidentImport.toPlan({ ...row, outcome: 'referred' })).toThrow(Refusal);
  });
});
