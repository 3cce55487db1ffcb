import type { DecisionContext } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { deadlineId } from './deadline-id';
import { deadlineWorkflow } from './deadline.workflow';

const limit = {
  record: 'cilegon.detention-1',
  item: '',
  name: 'room-limit',
  label: 'Batas ruang detensi',
  section: 'inteldakim',
  dueOn: '2021-07-10',
  warnFrom: '2021-07-08',
  measuredAs: 'enforcement',
};
const on = (today: string): Partial<DecisionContext> => ({ today });
const approaching = (data: object = limit) => ({ type: 'NoteDeadlineApproaching' as const, data });
const missed = (data: object = limit) => ({ type: 'NoteDeadlineMissed' as const, data });
const met = (metOn: string, data: object = limit) => ({ type: 'NoteDeadlineMet' as const, data: { ...data, metOn } });
const dropped = (reason: string) => ({ type: 'NoteDeadlineDropped' as const, data: { ...limit, reason } });
const fresh = Scenario.of(deadlineWorkflow);
const warned = fresh.given([approaching(), on('2021-07-08')]);
const late = fresh.given([missed(), on('2021-07-11')]);

describe('a limit', () => {
  it('approaches from the first day of its warning on', () => {
    expect(fresh.refusal(approaching(), on('2021-07-07'))).toMatchObject({
      code: 'DEADLINE_NOT_REACHED',
      field: 'warnFrom',
      allowed: ['≥ 2021-07-08'],
    });
    const { events, state } = fresh.when(approaching(), on('2021-07-08'));
    expect(events).toEqual([{ type: 'DeadlineApproaching', version: 1, data: { on: '2021-07-08', deadline: limit } }]);
    expect(state.entity.status).toBe('approaching');
  });

  it('is missed only when its last day has passed', () => {
    expect(warned.refusal(missed(), on('2021-07-10'))).toMatchObject({
      code: 'DEADLINE_NOT_REACHED',
      allowed: ['≥ 2021-07-11'],
    });
    expect(warned.when(missed(), on('2021-07-11')).types).toEqual(['DeadlineMissed']);
  });

  it('that is missed when it is first looked at has approached before', () => {
    const { types, events } = fresh.when(missed(), on('2021-08-01'));
    expect(types).toEqual(['DeadlineApproaching', 'DeadlineMissed']);
    // Dated when it was so, not when somebody looked.
    expect(events.map(({ data }) => (data as { on: string }).on)).toEqual(['2021-07-08', '2021-07-11']);
  });

  it('is said to approach once, and to be missed once', () => {
    expect(warned.refusal(approaching(), on('2021-07-09')).code).toBe('TRANSITION_NOT_ALLOWED');
    expect(late.refusal(approaching(), on('2021-07-12')).code).toBe('TRANSITION_NOT_ALLOWED');
    expect(late.refusal(missed(), on('2021-07-12'))).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      allowed: ['NoteDeadlineMet', 'NoteDeadlineDropped'],
    });
  });

  it.each([
    ['before its warning', '2021-07-05', ['DeadlineMet'], 'met'],
    ['within its warning', '2021-07-09', ['DeadlineApproaching', 'DeadlineMet'], 'met'],
    ['on its last day', '2021-07-10', ['DeadlineApproaching', 'DeadlineMet'], 'met'],
    ['a day late', '2021-07-11', ['DeadlineApproaching', 'DeadlineMissed', 'DeadlineMet'], 'missed'],
  ])('met %s says the same, however late somebody looks', (_when, metOn, types, status) => {
    const outcome = fresh.when(met(metOn), on('2021-09-01'));
    expect(outcome.types).toEqual(types);
    expect(outcome.state.entity).toMatchObject({ status, metOn });
  });

  it('after Missed a late Met is recorded but the step stays missed', () => {
    const { types, state, factChanges } = late.when(met('2021-07-15'), on('2021-07-15'));
    expect(types).toEqual(['DeadlineMet']);
    expect(state.entity).toMatchObject({ status: 'missed', metOn: '2021-07-15' });
    expect(factChanges).toEqual([]);
  });

  it('that was met in time, though the act was entered after the limit, was not missed', () => {
    const after = late.given([met('2021-07-10'), on('2021-07-15')]);
    expect(after.state().entity).toMatchObject({ status: 'met', metOn: '2021-07-10' });
    expect(after.facts().map(({ fact }) => fact.dimensions)).toEqual([{ workflow: 'enforcement', met: 'yes' }]);
  });

  it('whose step was corrected to another day is judged again', () => {
    const before = warned.given([met('2021-07-09'), on('2021-07-09')]);
    expect(before.refusal(met('2021-07-09'), on('2021-07-20')).code).toBe('TRANSITION_NOT_ALLOWED');
    const after = before.given([met('2021-07-12'), on('2021-07-20')]);
    expect(after.state().entity).toMatchObject({ status: 'missed', metOn: '2021-07-12' });
    expect(after.facts().map(({ fact }) => fact.dimensions['met'])).toEqual(['no']);
    expect(after.when(met('2021-07-10'), on('2021-07-21')).types).toEqual(['DeadlineMet']);
  });

  it('a step that has not come yet meets nothing', () => {
    expect(warned.refusal(met('2021-07-10'), on('2021-07-09'))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'metOn',
    });
  });

  it.each(['record-ended', 'date-moved', 'no-longer-due'])('that only approached is dropped: %s', (reason) => {
    const { types, state } = warned.when(dropped(reason), on('2021-07-09'));
    expect(types).toEqual(['DeadlineDropped']);
    expect(state.entity).toMatchObject({ status: 'dropped', reason });
  });

  it('that was missed stays missed when the record went on without it, and is none when the record was wrong', () => {
    for (const reason of ['no-longer-due', 'step-undone'])
      expect(late.refusal(dropped(reason), on('2021-07-20'))).toMatchObject({
        code: 'DEADLINE_MISSED',
        allowed: ['record-ended', 'date-moved'],
      });
    for (const reason of ['record-ended', 'date-moved'])
      expect(late.given([dropped(reason), on('2021-07-20')]).facts()).toEqual([]);
  });

  it('that was dropped and has come back is spoken of again', () => {
    const back = warned.given([met('2021-07-09'), on('2021-07-09')], [dropped('step-undone'), on('2021-07-10')]);
    expect(back.facts()).toEqual([]);
    expect(back.when(missed(), on('2021-07-11')).types).toEqual(['DeadlineApproaching', 'DeadlineMissed']);
    expect(back.refusal(dropped('step-undone')).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('of which nothing was said cannot be dropped', () => {
    expect(fresh.refusal(dropped('record-ended'))).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      allowed: ['NoteDeadlineApproaching', 'NoteDeadlineMissed', 'NoteDeadlineMet'],
    });
  });

  it.each([
    [{ record: 'serang.detention-1' }, 'DEADLINE_OF_OTHER_OFFICE', 'record'],
    [{ record: 'nothing' }, 'STREAM_INVALID', 'stream'],
    [{ warnFrom: '2021-07-11' }, 'WARNING_AFTER_DUE', 'warnFrom'],
    [{ dueOn: '2021-07-32' }, 'DATE_INVALID', 'dueOn'],
    [{ label: '' }, 'TEXT_INVALID', 'label'],
    [{ surprise: 1 }, 'FIELD_UNKNOWN', 'surprise'],
  ])('written wrongly (%j) is refused', (change, code, field) => {
    expect(fresh.refusal(approaching({ ...limit, ...change }), on('2021-07-09'))).toMatchObject({ code, field });
  });

  it('is known by its record, part, name and last day, and by nothing else', () => {
    const id = deadlineId(limit);
    expect(deadlineWorkflow.naturalId?.({ ...limit, label: 'x', warnFrom: '2021-07-01' })).toBe(id);
    for (const change of [{ record: 'cilegon.detention-2' }, { item: 'a' }, { name: 'b' }, { dueOn: '2021-07-11' }])
      expect(deadlineId({ ...limit, ...change })).not.toBe(id);
  });

  it('is corrected with its record, not by itself', () => {
    const correction = { type: 'RequestCorrection', data: { changes: {}, reason: 'salah tanggal' } };
    expect(warned.refusal(correction).code).toBe('COMMAND_NOT_ALLOWED');
  });
});
