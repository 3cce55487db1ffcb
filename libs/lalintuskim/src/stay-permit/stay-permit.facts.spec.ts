import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { stayPermitImport } from './stay-permit.import';
import { stayPermitWorkflow } from './stay-permit.workflow';

const holder = { person: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071', nationality: 'CHN', sex: 'male' };
const applyFor = (data: object): Command => ({
  type: 'ApplyStayPermit',
  data: { kind: 'itk-business', action: 'extended', ...holder, appliedOn: '2021-03-31', ...data },
});
const grant = { type: 'GrantStayPermit', data: { grantedOn: '2021-03-31' } };
const issueOn = (issuedOn: string): Command => ({ type: 'IssueStayPermit', data: { issuedOn } });
const permit = Scenario.of(stayPermitWorkflow);
const applied = permit.given([applyFor({})]);
const granted = applied.given([grant]);
const issued = granted.given([issueOn('2021-04-01')]);
const second = { actor: 'head-1' };
const corrected = (scenario: typeof permit, changes: object) =>
  scenario.given(
    [{ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } }],
    [{ type: 'ApproveCorrection', data: {} }, second],
  );
const ofRow = (row: object) => stayPermitImport.toPlan({ ...row }).commands.map((command) => [command] as const);

describe('A stay permit is counted', () => {
  it('as a document of a person, when issued, on the day of issue', () => {
    expect(granted.facts()).toEqual([]);
    const dimensions = { kind: 'itk-business', action: 'extended', nationality: 'CHN', sex: 'male' };
    const shared = { office: 'cilegon', section: 'lalintuskim', period: '2021-04-01', quantity: 1 };
    expect(issued.facts()).toEqual([
      {
        op: 'put',
        item: '',
        fact: { ...shared, name: 'counted', kind: 'stay-permit-issued', basis: 'act', dimensions },
      },
      {
        op: 'put',
        item: '',
        fact: {
          ...shared,
          name: 'service-standard',
          kind: 'service-standard',
          basis: 'statement',
          dimensions: { standard: 'si-canari', service: 'itk-business', action: 'extended', met: 'no' },
        },
      },
    ]);
  });

  it('never when refused: a refusal is stated with its reason', () => {
    const refused = applied.given([{ type: 'RefuseStayPermit', data: { refusedOn: '2021-03-31', reason: 'sponsor' } }]);
    expect(refused.facts().map(({ fact }) => [fact.kind, fact.basis])).toEqual([
      ['stay-permit-refused', 'statement'],
      ['service-standard', 'statement'],
    ]);
    expect(refused.facts()[0]?.fact.dimensions).toMatchObject({ reason: 'sponsor' });
  });

  it('once as a status change: the KITAS that it leads to is no second document', () => {
    const row = { issuedOn: '2021-04-01', kind: 'itk-to-kitas', nationality: 'CHN' };
    const facts = permit.given(...ofRow({ ...row, changedFrom: 'voa', changedTo: 'kitas-1y' })).facts();
    expect(facts.map(({ fact }) => [fact.quantity, fact.dimensions['kind'], fact.dimensions['action']])).toEqual([
      [1, 'itk-to-kitas', 'status-change'],
    ]);
  });

  it('the same from a row of SIMKIM as by its steps, with what the export does not say as unknown', () => {
    const row = { issuedOn: '2021-04-01', kind: 'kitas-1y', action: 'new', nationality: 'CHN' };
    expect(permit.given(...ofRow(row)).facts()).toMatchObject([
      {
        fact: {
          kind: 'stay-permit-issued',
          basis: 'act',
          period: '2021-04-01',
          dimensions: { kind: 'kitas-1y', action: 'new', nationality: 'CHN', sex: 'unknown' },
          detail: { source: 'SIMKIM' },
        },
      },
    ]);
  });
});

describe('The service standard of a stay permit', () => {
  const dimensionsOf = (scenario: typeof permit) =>
    scenario
      .facts()
      .filter(({ fact }) => fact.kind === 'service-standard')
      .map(({ fact }) => fact.dimensions['met']);

  it('says what is done the same day: extensions of ITK and VOA, ERP and EPO (LKIP 2021, Si Canari)', () => {
    const ends = { kind: 'kitas-1y', number: '2C21AB0000-T' };
    const same = { name: 'service-standard', dueOn: '2021-03-31', measuredAs: 'si-canari' };
    for (const data of [
      {},
      { kind: 'itk-social' },
      { kind: 'voa' },
      { kind: 'erp', action: 'new', ends },
      { kind: 'epo', action: 'new', ends },
    ])
      expect(stayPermitWorkflow.deadlines?.(permit.given([applyFor(data)]).state().entity)).toMatchObject([same]);
    for (const data of [{ action: 'new' }, { kind: 'kitas-1y' }, { appliedOn: '2019-12-31' }])
      expect(stayPermitWorkflow.deadlines?.(permit.given([applyFor(data)]).state().entity)).toEqual([]);
  });

  it('runs until the application is answered, and is then met on that day, in time or not', () => {
    expect(stayPermitWorkflow.deadlines?.(granted.state().entity)).toHaveLength(1);
    expect(stayPermitWorkflow.metDeadlines?.(granted.state().entity)).toEqual([]);
    expect(stayPermitWorkflow.deadlines?.(issued.state().entity)).toEqual([]);
    expect(stayPermitWorkflow.metDeadlines?.(issued.state().entity)).toMatchObject([
      { dueOn: '2021-03-31', metOn: '2021-04-01' },
    ]);
    expect(dimensionsOf(granted.given([issueOn('2021-03-31')]))).toEqual(['yes']);
    expect(dimensionsOf(issued)).toEqual(['no']);
  });

  it('is told of a recorded document only where the day of its application is known', () => {
    const row = { issuedOn: '2021-04-01', kind: 'voa', action: 'extended', nationality: 'CHN' };
    expect(dimensionsOf(permit.given(...ofRow(row)))).toEqual([]);
    expect(dimensionsOf(permit.given(...ofRow({ ...row, appliedOn: '2021-04-01' })))).toEqual(['yes']);
  });
});

describe('What a stay permit waits for', () => {
  const queues = (scenario: typeof permit) =>
    stayPermitWorkflow.waiting?.(scenario.state().entity).map(({ queue, since, nextStep }) => [queue, since, nextStep]);

  it('is its decision, its issue, then a number that is to follow', () => {
    expect(queues(applied)).toEqual([['stay-permit-decision', '2021-03-31', 'GrantStayPermit']]);
    expect(queues(granted)).toEqual([['stay-permit-issue', '2021-03-31', 'IssueStayPermit']]);
    expect(queues(issued)).toEqual([['nomor-menyusul', '2021-04-01', 'NumberStayPermit']]);
    expect(queues(issued.given([{ type: 'NumberStayPermit', data: { documentNumber: 'X' } }]))).toEqual([]);
  });

  it('is nothing for a document that SIMKIM issued', () => {
    const row = { issuedOn: '2021-04-01', kind: 'skim', nationality: 'CHN' };
    expect(queues(permit.given(...ofRow(row)))).toEqual([]);
  });
});

describe('The number of a stay permit', () => {
  it('is its own in the office and year of its issue, by its steps or from SIMKIM', () => {
    const numbers = (scenario: typeof permit) =>
      stayPermitWorkflow.reserves?.(scenario.state().entity, 'cilegon').map(({ number, on }) => [number, on]);
    const row = { issuedOn: '2021-04-02', kind: 'skim', nationality: 'CHN', documentNumber: 'SKIM-1' };
    expect(numbers(issued)).toEqual([]);
    expect(numbers(issued.given([{ type: 'NumberStayPermit', data: { documentNumber: 'X' } }]))).toEqual([
      ['X', '2021-04-01'],
    ]);
    expect(numbers(permit.given(...ofRow(row)))).toEqual([['SKIM-1', '2021-04-02']]);
  });
});

describe('A correction of a stay permit', () => {
  it('that moves the day moves the fact, and its inverse is the permit as it was', () => {
    const moved = corrected(issued, { issue: { issuedOn: '2021-03-31' } });
    expect(moved.facts().map(({ fact }) => [fact.period, fact.dimensions['met']])).toEqual([
      ['2021-03-31', undefined],
      ['2021-03-31', 'yes'],
    ]);
    const back = corrected(moved, { issue: { issuedOn: '2021-04-01' } });
    expect(back.facts()).toEqual(issued.facts());
    expect(back.state().entity).toEqual(issued.state().entity);
  });

  it('reaches every step', () => {
    const refused = applied.given([{ type: 'RefuseStayPermit', data: { refusedOn: '2021-03-31', reason: 'sponsor' } }]);
    const recorded = permit.given(...ofRow({ issuedOn: '2021-04-01', kind: 'skim', nationality: 'CHN' }));
    const entity = (scenario: typeof permit, changes: object) => corrected(scenario, changes).state().entity;
    expect(entity(applied, { request: { nationality: 'KOR' } })).toMatchObject({ request: { nationality: 'KOR' } });
    expect(entity(granted, { grantedOn: '2021-04-02' })).toMatchObject({ status: 'granted', grantedOn: '2021-04-02' });
    expect(entity(refused, { refusal: { reason: 'other' } })).toMatchObject({ refusal: { reason: 'other' } });
    expect(entity(recorded, { appliedOn: '2021-03-30', source: 'Buku register' })).toMatchObject({
      status: 'recorded',
      appliedOn: '2021-03-30',
      source: 'Buku register',
    });
  });

  it.each([
    [{ appliedOn: '2021-04-01' }, 'DATE_BEFORE_PRECEDING_STEP', 'changes.grantedOn'],
    [{ request: { kind: 'epo' } }, 'CHOICE_INVALID', 'changes.request.action'],
    [{ request: { applicationNumber: '1' } }, 'CORRECTION_FIELD_UNKNOWN', 'changes.request.applicationNumber'],
    [{ refusal: { reason: 'other' } }, 'CORRECTION_FIELD_UNKNOWN', 'changes.refusal'],
    [{ issue: { issuedOn: '2021-07-02' } }, 'DATE_IN_FUTURE', 'changes.issue.issuedOn'],
  ])('is checked by the rules of entry: %j', (changes, code, field) => {
    const command = { type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } };
    expect(issued.refusal(command)).toMatchObject({ code, field });
  });

  it('of a wrong record is a void by two persons, and its facts go', () => {
    const voided = issued.given(
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, second],
    );
    expect(voided.facts()).toEqual([]);
  });
});

describe('A row of the file of stay permits', () => {
  it('is one issued document, with what its kind asks for', () => {
    const row = { issuedOn: '2021-06-01', kind: 'epo', nationality: 'CHN', endedKind: 'kitas-1y', endedNumber: 'N-1' };
    expect(stayPermitImport.toPlan(row).commands).toEqual([
      {
        type: 'RecordIssuedPermit',
        data: {
          issuedOn: '2021-06-01',
          kind: 'epo',
          nationality: 'CHN',
          ends: { kind: 'kitas-1y', number: 'N-1' },
        },
      },
    ]);
    expect(permit.given(...ofRow(row)).facts()).toHaveLength(1);
    const [without] = stayPermitImport.toPlan({ ...row, endedNumber: undefined }).commands;
    expect(permit.refusal(without ?? applyFor({})).code).toBe('ENDED_PERMIT_UNIDENTIFIED');
  });

  it('is shown by examples that its own choices allow', () => {
    for (const { choices, example } of stayPermitImport.columns) if (choices) expect(choices).toContain(example);
  });

  it('shows itself in the register', () => {
    const row = { issuedOn: '2021-06-01', kind: 'kitap', action: 'new', nationality: 'CHN', applicationNumber: '7' };
    expect(stayPermitWorkflow.register(permit.given(...ofRow(row)).state().entity)).toEqual({
      status: 'recorded',
      occurredOn: '2021-06-01',
      summary: { kind: 'kitap', action: 'new', nationality: 'CHN', applicationNumber: '7', source: 'SIMKIM' },
    });
  });
});
