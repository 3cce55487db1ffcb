import { deadlineId } from '@jejak/deadlines';
import { listGoneDeadlines, listRecordOffices, listUnnotedDeadlines } from '../src/queries/unnoted-deadlines';
import { limit } from './support/task-workflow';
import { useTasks } from './support/tasks';

const TODAY = '2021-07-10';

describe('what is to be noted of limits', () => {
  const { set, voided, folded, history } = useTasks();
  const noted = (type: string, id: string, dueOn: string, more: object = {}) => {
    const deadline = { ...limit(dueOn), record: `cilegon.task-${id}`, section: 'inteldakim' };
    history().add(`cilegon.deadline-${deadlineId(deadline)}`, type, { on: dueOn, deadline, ...more });
  };
  const unnoted = async (today = TODAY, page = {}) =>
    (await listUnnotedDeadlines(folded(), { office: 'cilegon', today, limit: 100, ...page })).map(
      ({ deadline, metOn, noted: before }) => [deadline.record.slice(13), metOn, before?.status ?? null],
    );

  it('are those that approach, were missed or were met and of which the log does not say so', async () => {
    set('1', { deadlines: [limit('2021-07-10')] });
    set('2', { deadlines: [limit('2021-07-11')] });
    set('3', { deadlines: [limit('2021-07-09')] });
    noted('DeadlineApproaching', '3', '2021-07-09');
    set('4', { met: [{ ...limit('2021-07-09', { measuredAs: 'x' }), metOn: '2021-07-05' }] });
    set('5', { met: [{ ...limit('2021-07-09'), metOn: '2021-07-05' }] });
    set('6', { deadlines: [limit('2021-07-01')] }, 'cilegon-dua');
    expect(await unnoted()).toEqual([
      ['1', null, null],
      ['3', null, 'approaching'],
      ['4', '2021-07-05', null],
    ]);
    expect(await unnoted(TODAY, { after: ['cilegon.task-1', '', 'limit'], limit: 1 })).toEqual([
      ['3', null, 'approaching'],
    ]);
    // With the clock set back nothing is known of what has not happened yet.
    expect(await unnoted('2021-07-04')).toEqual([]);
    noted('DeadlineApproaching', '1', '2021-07-10');
    noted('DeadlineMissed', '3', '2021-07-09');
    noted('DeadlineMet', '4', '2021-07-09', { on: '2021-07-05' });
    expect(await unnoted()).toEqual([]);
  });

  it('a limit that was noted and is gone tells why', async () => {
    for (const id of ['moved', 'voided', 'gone', 'stays']) set(id, { deadlines: [limit('2021-07-09')] });
    for (const id of ['moved', 'voided', 'gone', 'stays']) noted('DeadlineApproaching', id, '2021-07-09');
    noted('DeadlineMissed', 'stays', '2021-07-09');
    noted('DeadlineMissed', 'voided', '2021-07-09');
    expect(await listGoneDeadlines(folded(), 'cilegon')).toEqual([]);
    set('moved', { deadlines: [limit('2021-07-19')] });
    set('gone', {});
    set('stays', {});
    voided('voided');
    expect(
      (await listGoneDeadlines(folded(), 'cilegon'))
        .map(({ deadline, noted: { status }, reason }) => [deadline.record, status, reason])
        .toSorted(),
    ).toEqual([
      ['cilegon.task-gone', 'approaching', 'no-longer-due'],
      ['cilegon.task-moved', 'approaching', 'date-moved'],
      ['cilegon.task-voided', 'missed', 'record-ended'],
    ]);
  });

  it('nothing is said to be gone of a record that could not be read to its end', async () => {
    set('1', { deadlines: [limit('2021-07-09')] });
    noted('DeadlineApproaching', '1', '2021-07-09');
    set('1', {});
    history().damaged('cilegon.task-1', 'TaskSet');
    expect(await listGoneDeadlines(folded(), 'cilegon')).toEqual([]);
  });

  it('offices are those that have records', async () => {
    set('1', {}, 'serang');
    set('1', {});
    expect(await listRecordOffices(folded())).toEqual(['cilegon', 'serang']);
  });
});
