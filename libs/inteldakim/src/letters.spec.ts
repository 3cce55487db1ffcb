import type { Command } from '@jejak/kernel';
import { letterNumberStream } from '@jejak/records';
import { Scenario } from '@jejak/records/testing';
import { bapWorkflow } from './bap/bap.workflow';
import { deportationLetters } from './deportation/deportation.letters';
import { deportationWorkflow } from './deportation/deportation.workflow';
import { detentionWorkflow } from './detention/detention.workflow';
import { operationWorkflow } from './operation/operation.workflow';
import { takWorkflow } from './tak/tak.workflow';
import { PERSON, RECORD, registered } from './testing/register';
import { timporaMeetingWorkflow } from './timpora-meeting/timpora-meeting.workflow';

const register = registered();
const person = { person: PERSON, nationality: 'CHN', sex: 'male' };
const step = (type: string, data: object): Command => ({ type, data });

const operation = Scenario.of(operationWorkflow);
const plan = step('PlanOperation', {
  kind: 'independent-operation',
  mode: 'land',
  location: 'Merak',
  plannedFor: '2021-06-10',
});
const issue = (number?: string) => step('IssueOperationWarrant', { issuedOn: '2021-06-09', ...(number && { number }) });
const carryOut = step('CarryOutOperation', { startedOn: '2021-06-10' });
const report = step('ReportOperation', { reportedOn: '2021-06-12', number: 'LAP-1' });
const lettersOf = (scenario: typeof operation) => operationWorkflow.reserves?.(scenario.state().entity, 'cilegon');
const purposes = (letters: readonly { purpose: string; number: string; on: string }[] | undefined) =>
  letters?.map(({ purpose, number, on }) => [purpose, number, on]);

const timpora = Scenario.of(timporaMeetingWorkflow);
const meeting = (more: object = {}) =>
  step('PlanTimporaMeeting', {
    level: 'kecamatan',
    kind: 'koordinasi',
    area: 'Pulomerak',
    plannedFor: '2020-12-30',
    agencies: [{ name: 'Polsek' }],
    ...more,
  });
const hold = step('HoldTimporaMeeting', { heldOn: '2021-01-05' });
const move = step('RescheduleTimporaMeeting', { plannedFor: '2021-01-05', reason: 'ruang dipakai' });
const minutes = step('FileTimporaMinutes', { filedOn: '2021-01-08', minutesNumber: 'NOT-1' });

describe('Letters of an operation', () => {
  it('are its warrant order, of the day of issue, and its report', () => {
    const reported = operation.given([plan], [issue('SP-1')], [carryOut], [report]);
    expect(purposes(lettersOf(reported))).toEqual([
      ['operation-warrant', 'SP-1', '2021-06-09'],
      ['operation-report', 'LAP-1', '2021-06-12'],
    ]);
  });

  it('one warrant may cover several operations: those of one number and day speak of the same paper', () => {
    const documents = ['2021-06-09', '2021-06-09', '2021-06-08'].map((issuedOn) => {
      const warranted = operation.given([plan], [step('IssueOperationWarrant', { issuedOn, number: 'SP-1' })]);
      return lettersOf(warranted)?.[0]?.document;
    });
    expect(documents[0]).toBe(documents[1]);
    expect(documents[2]).not.toBe(documents[0]);
  });

  it('wait in the queue of numbers that are to follow, from the day of the warrant until it has one', () => {
    const queues = (scenario: typeof operation) =>
      operationWorkflow
        .waiting?.(scenario.state().entity)
        .map(({ queue, since, nextStep }) => [queue, since, nextStep]);
    const toFollow = ['nomor-menyusul', '2021-06-09', 'NumberOperationWarrant'];
    expect(queues(operation.given([plan]))).toEqual([]);
    expect(queues(operation.given([plan], [issue()]))).toEqual([toFollow]);
    expect(queues(operation.given([plan], [issue()], [carryOut]))).toEqual([
      ['operation-report', '2021-06-10', 'ReportOperation'],
      toFollow,
    ]);
    expect(queues(operation.given([plan], [issue()], [carryOut], [report]))).toEqual([toFollow]);
    const numbered = step('NumberOperationWarrant', { number: 'SP-1' });
    expect(queues(operation.given([plan], [issue()], [carryOut], [report], [numbered]))).toEqual([]);
    const caught = step('CarryOutOperation', {
      kind: 'independent-operation',
      mode: 'land',
      location: 'Merak',
      startedOn: '2021-06-10',
      ground: 'wanted-list',
    });
    expect(queues(operation.given([caught]))).toEqual([['operation-warrant', '2021-06-10', 'IssueOperationWarrant']]);
    const cancel = step('CancelOperation', { reason: 'cuaca buruk' });
    expect(queues(operation.given([plan], [issue()], [cancel]))).toEqual([]);
  });
});

describe('Letters of a TIMPORA meeting', () => {
  const reserved = (scenario: typeof timpora) =>
    purposes(timporaMeetingWorkflow.reserves?.(scenario.state().entity, 'cilegon'));

  it('are its invitation, of the year for which it was first planned, and its minutes', () => {
    const filed = timpora.given([meeting({ letterNumber: 'UM-1' })], [move], [hold], [minutes]);
    expect(reserved(filed)).toEqual([
      ['timpora-invitation', 'UM-1', '2020-12-30'],
      ['timpora-minutes', 'NOT-1', '2021-01-08'],
    ]);
  });

  it('are those of another office where this one only takes part', () => {
    expect(reserved(timpora.given([meeting({ letterNumber: 'UM-1', officePart: 'participant' })]))).toEqual([]);
  });

  it('wait for their number while the meeting has none, but not for a record of the past', () => {
    const queues = (scenario: typeof timpora) =>
      timporaMeetingWorkflow.waiting?.(scenario.state().entity).map(({ queue, nextStep }) => [queue, nextStep]);
    const toFollow = ['nomor-menyusul', 'NumberTimporaLetter'];
    expect(queues(timpora.given([meeting()]))).toEqual([toFollow]);
    expect(queues(timpora.given([meeting()], [move], [hold]))).toEqual([
      ['timpora-minutes', 'FileTimporaMinutes'],
      toFollow,
    ]);
    expect(queues(timpora.given([meeting({ letterNumber: 'UM-1' })], [move], [hold], [minutes]))).toEqual([]);
    const past = { level: 'kecamatan', area: 'Pulomerak', heldOn: '2021-03-02', transcribedFrom: 'LKIP 2021' };
    expect(queues(timpora.given([step('TranscribeTimporaMeeting', past)]))).toEqual([]);
  });
});

describe('Letters about persons', () => {
  const deport = (from: object, more: object = {}) =>
    Scenario.of(deportationWorkflow).given(
      [step('ProposeDeportation', { ...person, proposedOn: '2021-06-01', reason: 'overstay', from }), register],
      [step('DecideDeportation', { decidedOn: '2021-06-03', number: 'KEP-1', ...more }), register],
    );
  const documentOf = (from: object) => deportationLetters(deport(from).state().entity, 'cilegon')[0]?.document;

  it('are the BAP, the TAK decision and the detention decision, each of its day', () => {
    const bap = Scenario.of(bapWorkflow).given([
      step('OpenBap', { ...person, type: 'witness', openedOn: '2021-03-04', number: 'BAP-1' }),
    ]);
    const measures = [{ ...person, measures: ['d'] }];
    const tak = Scenario.of(takWorkflow).given([
      step('DecideTak', { decidedOn: '2021-03-12', decisionNumber: 'TAK-1', persons: measures }),
      register,
    ]);
    const order = { ...person, orderedOn: '2021-01-28', ground: 'a', reason: 'tanpa izin', place: 'office-room' };
    const detention = Scenario.of(detentionWorkflow).given([
      step('OrderDetention', { ...order, decisionNumber: 'DET-1' }),
      register,
    ]);
    expect([
      purposes(bapWorkflow.reserves?.(bap.state().entity, 'cilegon')),
      purposes(takWorkflow.reserves?.(tak.state().entity, 'cilegon')),
      purposes(detentionWorkflow.reserves?.(detention.state().entity, 'cilegon')),
    ]).toEqual([
      [['bap', 'BAP-1', '2021-03-04']],
      [['tak-decision', 'TAK-1', '2021-03-12']],
      [['detention-decision', 'DET-1', '2021-01-28']],
    ]);
  });

  it('a deportation that carries out a TAK bears the number of that decision, which names one or more persons (UU 6/2011 Ps 75(2))', () => {
    const tak = { entity: 'tak', id: RECORD };
    expect(documentOf(tak)).toBe(`cilegon.tak-${RECORD} tak-decision`);
    expect(documentOf({ entity: 'detention', id: RECORD })).toBeUndefined();
  });

  it('a case and an incident are numbered in registers of their own, apart from the letters of the office', () => {
    const letter = { number: '1', on: '2021-03-04' };
    const streams = [{}, { series: 'incident' }, { series: 'immigration-case' }].map((series) =>
      letterNumberStream('cilegon', { ...letter, ...series }),
    );
    expect(new Set(streams).size).toBe(3);
  });
});
