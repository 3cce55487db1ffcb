import { Scenario } from '@jejak/records/testing';
import { operationWorkflow } from './operation.workflow';

const details = {
  kind: 'joint-operation',
  mode: 'both',
  location: 'Kawasan industri',
  targets: ['PT Contoh Satu', 'PT Contoh Dua'],
  agencies: ['Polres', 'Kodim'],
};
const execution = { startedOn: '2021-03-31', endedOn: '2021-04-01', personnel: 50 };
const foreignersChecked = [
  { nationality: 'CHN', sex: 'male', count: 2 },
  { nationality: 'kor', sex: 'female', count: 1 },
];
const plan = { type: 'PlanOperation', data: { ...details, plannedFor: '2021-03-30' } };
const warrant = { type: 'IssueOperationWarrant', data: { issuedOn: '2021-03-26', number: 'SP-1' } };
const carryOut = { type: 'CarryOutOperation', data: execution };
const report = { type: 'ReportOperation', data: { reportedOn: '2021-04-05', foreignersChecked } };
const operation = Scenario.of(operationWorkflow);
const carriedOut = operation.given([plan], [warrant], [carryOut]);

describe('The facts of an operation', () => {
  it('are none until it is reported', () => {
    expect(carriedOut.facts()).toEqual([]);
    expect(operation.given([plan], [{ type: 'CancelOperation', data: { reason: 'cuaca buruk' } }]).facts()).toEqual([]);
  });

  it('stay none when it is corrected before it is reported', () => {
    const correction = {
      type: 'RequestCorrection',
      data: { changes: { execution: { personnel: 40 } }, reason: 'salah' },
    };
    const corrected = carriedOut.given([correction], [{ type: 'ApproveCorrection', data: {} }, { actor: 'head-1' }]);
    expect(corrected.state().entity).toMatchObject({ status: 'carriedOut', execution: { personnel: 40 } });
    expect(corrected.facts()).toEqual([]);
  });

  it('are one act at its organiser, dated the first day carried out, with sites and persons checked as quantities', () => {
    const shared = { office: 'cilegon', section: 'inteldakim', period: '2021-03-31' };
    const scope = { operation: 'joint-operation', part: 'organiser' };
    const person = { ...shared, kind: 'persons-checked', basis: 'statement' };
    expect(carriedOut.given([report]).facts()).toEqual([
      {
        op: 'put',
        item: '',
        fact: { ...person, name: 'checked-0', quantity: 2, dimensions: { ...scope, nationality: 'CHN', sex: 'male' } },
      },
      {
        op: 'put',
        item: '',
        fact: {
          ...person,
          name: 'checked-1',
          quantity: 1,
          dimensions: { ...scope, nationality: 'KOR', sex: 'female' },
        },
      },
      {
        op: 'put',
        item: '',
        fact: {
          ...shared,
          name: 'counted',
          kind: 'joint-operation',
          basis: 'act',
          quantity: 1,
          dimensions: { mode: 'both' },
        },
      },
      {
        op: 'put',
        item: '',
        fact: { ...shared, name: 'sites', kind: 'operation-sites', basis: 'statement', quantity: 2, dimensions: scope },
      },
    ]);
  });

  it.each(['joint-operation', 'intelligence-operation'])('keep an attended %s apart: no act', (kind) => {
    const attended = { ...plan, data: { ...plan.data, kind, officePart: 'participant' } };
    const facts = operation.given([attended], [warrant], [carryOut], [report]).facts();
    expect(facts.every(({ fact }) => fact.basis === 'statement')).toBe(true);
    expect(facts.map(({ fact }) => fact.kind)).toContain(`${kind}-attended`);
    const sites = facts.find(({ fact }) => fact.kind === 'operation-sites');
    expect(sites?.fact.dimensions).toEqual({ operation: kind, part: 'participant' });
  });

  it('need nothing but the counting event: a number that follows changes none', () => {
    const unnumbered = operation.given(
      [plan],
      [{ ...warrant, data: { issuedOn: '2021-03-26' } }],
      [carryOut],
      [report],
    );
    const outcome = unnumbered.when({ type: 'NumberOperationWarrant', data: { number: 'SP-2' } });
    expect(outcome.factChanges).toEqual([]);
  });

  it('of a transcribed operation are those of any other, an unsaid mode as unknown', () => {
    const { mode: _unsaid, ...said } = details;
    const data = { ...said, ...execution, transcribedFrom: 'LKIP 2021, Bab III' };
    const facts = operation.given([{ type: 'TranscribeOperation', data }]).facts();
    expect(facts.find(({ fact }) => fact.basis === 'act')?.fact).toMatchObject({
      period: '2021-03-31',
      dimensions: { mode: 'unknown' },
    });
  });
});

describe('The row of an operation in the register', () => {
  it('shows the planned date first, then the first day carried out', () => {
    const row = operationWorkflow.register(operation.given([plan], [warrant]).state().entity);
    expect(row).toEqual({
      status: 'warrantIssued',
      occurredOn: '2021-03-30',
      summary: {
        kind: 'joint-operation',
        mode: 'both',
        location: 'Kawasan industri',
        agencies: 2,
        targets: 2,
        warrantNumber: 'SP-1',
      },
    });
    expect(operationWorkflow.register(carriedOut.state().entity).occurredOn).toBe('2021-03-31');
  });

  it('of intelligence says neither where it is nor by what letter (class rahasia)', () => {
    const secret = { ...plan, data: { ...details, kind: 'intelligence-operation', plannedFor: '2021-03-30' } };
    const row = operationWorkflow.register(operation.given([secret], [warrant]).state().entity);
    expect(row).toEqual({
      status: 'warrantIssued',
      occurredOn: '2021-03-30',
      summary: { kind: 'intelligence-operation', mode: 'both' },
    });
  });

  it('of an operation that is not there holds nothing', () => {
    expect(operationWorkflow.register(operation.state().entity)).toEqual({ status: 'new', summary: {} });
  });
});
