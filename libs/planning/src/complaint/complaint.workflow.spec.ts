import { Scenario } from '@jejak/records/testing';
import type { ComplaintState } from './complaint';
import { complaintImport } from './complaint.import';
import { complaintWorkflow } from './complaint.workflow';

const receipt = { receivedOn: '2021-03-01', channel: 'lapor', category: 'service', subject: 'Antrean lama' };
const received = Scenario.of(complaintWorkflow).given([{ type: 'ReceiveComplaint', data: receipt }]);
const answered = received.given([{ type: 'AnswerComplaint', data: { answeredOn: '2021-04-08' } }]);
const second = { actor: 'officer-2' };
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const corrected = (scenario: Scenario<ComplaintState>, changes: object) =>
  scenario.given([correct(changes)], [{ type: 'ApproveCorrection', data: {} }, second]);
const facts = (scenario: Scenario<ComplaintState>) => scenario.facts().map(({ fact }) => [fact.kind, fact.period]);

describe('The facts of a complaint', () => {
  it('are statements: received and answered, each in the month of its own day', () => {
    expect(facts(received)).toEqual([['complaint-received', '2021-03-01']]);
    expect(facts(answered)).toEqual([
      ['complaint-answered', '2021-04-08'],
      ['complaint-received', '2021-03-01'],
    ]);
    expect(answered.facts()[0]?.fact).toMatchObject({
      section: 'tikim',
      basis: 'statement',
      quantity: 1,
      dimensions: { class: 'ordinary', category: 'service', channel: 'lapor' },
    });
  });

  it('go with a void', () => {
    const voided = answered.given(
      [{ type: 'RequestVoid', data: { reason: 'tercatat dua kali' } }],
      [{ type: 'ApproveVoid', data: {} }, second],
    );
    expect(voided.facts()).toEqual([]);
  });
});

describe('A correction of a complaint', () => {
  it('moves its facts, and the inverse gives the original', () => {
    const there = corrected(answered, { receipt: { receivedOn: '2021-02-01' } });
    expect(facts(there)).toContainEqual(['complaint-received', '2021-02-01']);
    const back = corrected(there, { receipt: { receivedOn: '2021-03-01' } });
    expect(back.facts()).toEqual(answered.facts());
    expect(back.state().entity).toEqual(answered.state().entity);
  });

  it('to a restricted category takes the contents away first', () => {
    expect(received.refusal(correct({ receipt: { category: 'gratuity' } })).code).toBe('COMPLAINT_RESTRICTED');
    const entity = corrected(received, { receipt: { category: 'gratuity', subject: null } }).state().entity;
    expect(entity).toEqual({
      status: 'received',
      class: 'restricted',
      receipt: { receivedOn: '2021-03-01', channel: 'lapor', category: 'gratuity' },
    });
  });

  it('meets the rules of entry, and reaches every step', () => {
    expect(answered.refusal(correct({ receipt: { receivedOn: '2021-04-09' } })).code).toBe(
      'DATE_BEFORE_PRECEDING_STEP',
    );
    expect(answered.refusal(correct({ class: 'restricted' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(received.refusal(correct({ answer: { answeredOn: '2021-03-02' } })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const forwarded = received.given([
      { type: 'ForwardComplaint', data: { forwardedOn: '2021-03-02', forwardedTo: 'Tikim' } },
    ]);
    expect(corrected(forwarded, { forward: { forwardedTo: 'Tata Usaha' } }).state().entity).toMatchObject({
      status: 'forwarded',
      forward: { forwardedTo: 'Tata Usaha' },
    });
    const closed = answered.given([{ type: 'CloseComplaint', data: { closedOn: '2021-04-10' } }]);
    expect(corrected(closed, { closing: { closedOn: '2021-04-11' } }).state().entity).toMatchObject({
      status: 'closed',
      closing: { closedOn: '2021-04-11' },
    });
  });
});

describe('A file of complaints', () => {
  it('is a whole complaint each row, with every step that its columns give', () => {
    const row = {
      ...receipt,
      forwardedOn: '2021-03-02',
      forwardedTo: 'Tikim',
      answeredOn: '2021-03-08',
      closedOn: '2021-03-09',
    };
    const { commands } = complaintImport.toPlan(row);
    expect(commands.map(({ type }) => type)).toEqual([
      'ReceiveComplaint',
      'ForwardComplaint',
      'AnswerComplaint',
      'CloseComplaint',
    ]);
    const scenario = Scenario.of(complaintWorkflow).given(...commands.map((command) => [command] as const));
    expect(scenario.state().entity.status).toBe('closed');
  });

  it('says nothing of a step that has no date', () => {
    expect(() => complaintImport.toPlan({ ...receipt, answer: 'Loket ditambah' })).toThrow('answeredOn is empty');
    expect(() => complaintImport.toPlan({ ...receipt, closedOn: '2021-03-09' })).toThrow('answeredOn is empty');
    expect(complaintImport.toPlan(receipt).commands).toHaveLength(1);
  });
});

describe('The register of complaints', () => {
  it('shows what a complaint is about and where it stands', () => {
    expect(complaintWorkflow.register(answered.state().entity)).toEqual({
      status: 'answered',
      occurredOn: '2021-03-01',
      summary: { class: 'ordinary', category: 'service', channel: 'lapor', subject: 'Antrean lama' },
    });
    expect(complaintWorkflow.register({ status: 'new' })).toEqual({ status: 'new', summary: {} });
  });
});
