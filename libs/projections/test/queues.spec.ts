import { listQueue, listQueues, QUEUE_SORTS, type QueueQuery } from '../src/queries/list-queues';
import { limit, wait } from './support/task-workflow';
import { useTasks } from './support/tasks';

const TODAY = '2021-07-10';

describe('queues', () => {
  const { set, voided, folded } = useTasks();
  const queue = async (query: Partial<QueueQuery> = {}, database = folded()) =>
    listQueue(database, { office: 'cilegon', queue: 'task-check', today: TODAY, ...query });

  beforeEach(() => {
    for (let n = 0; n < 23; n++)
      set(`q${String(n)}`, {
        waiting: [wait(`2021-06-${String(10 + (n % 5))}`)],
        deadlines: n % 3 === 0 ? [limit(`2021-07-${String(10 + n)}`)] : [],
      });
    set('two', {
      waiting: [
        wait('2021-06-30', { nextStep: 'NumberTask', waitsFor: 'tata-usaha' }),
        wait('2021-07-01', { queue: 'nomor-menyusul', label: 'Nomor surat menyusul', nextStep: 'NumberWarrant' }),
        wait('2021-07-02', { queue: 'nomor-menyusul', label: 'Nomor surat menyusul', nextStep: 'NumberReport' }),
      ],
    });
    set('done', { waiting: [wait('2021-01-01')] });
    set('done', {});
    set('wrong', { waiting: [wait('2021-01-01')] });
    voided('wrong');
    set('far', { waiting: [wait('2021-01-01')] }, 'serang');
  });

  it('say how much waits, for whom, since when, and the first limit that runs over it', async () => {
    expect(await listQueues(folded(), 'cilegon')).toEqual([
      {
        queue: 'nomor-menyusul',
        label: 'Nomor surat menyusul',
        waitsFor: ['inteldakim'],
        count: 2,
        oldest: '2021-07-01',
        nearestDue: null,
      },
      {
        queue: 'task-check',
        label: 'Menunggu pemeriksaan',
        waitsFor: ['inteldakim', 'tata-usaha'],
        count: 24,
        oldest: '2021-06-10',
        nearestDue: '2021-07-10',
      },
    ]);
  });

  it('a queue count equals its list, in every order and whatever the pages', async () => {
    const database = folded();
    for (const { queue: name, count } of await listQueues(database, 'cilegon'))
      for (const sort of QUEUE_SORTS) {
        const whole = (await queue({ queue: name, sort, limit: 200 }, database)).entries;
        expect(whole).toHaveLength(count);
        const joined: unknown[] = [];
        let cursor: string | null = null;
        do {
          const page = await queue({ queue: name, sort, limit: 5, ...(cursor === null ? {} : { cursor }) }, database);
          expect(page.total).toBe(count);
          joined.push(...page.entries);
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(joined).toEqual(whole);
      }
  });

  it('show each record with its age, the days that are left, and the one next step', async () => {
    const { entries } = await queue({ sort: 'dueOn', limit: 1 });
    expect(entries[0]).toMatchObject({
      stream: 'cilegon.task-q0',
      since: '2021-06-10',
      age: 30,
      dueOn: '2021-07-10',
      daysLeft: 0,
      nextStep: 'CheckTask',
      record: { id: 'q0', entity: 'task', status: 'set', summary: { name: 'tugas q0' } },
    });
    const order = (await queue({ sort: 'dueOn', limit: 200 })).entries.map(({ dueOn }) => dueOn ?? '9999');
    expect(order).toEqual(order.toSorted());
    expect((await queue({ sort: '-since', limit: 1 })).entries[0]?.since).toBe('2021-06-30');
  });

  it('the limit of a part is its own or that of the whole record, while it runs', async () => {
    const parts = ['a', 'b', 'c'].map((item) => wait('2021-06-01', { queue: 'part', item }));
    const ofPart = limit('2021-07-05', { item: 'a' });
    const past = { ...limit('2021-07-01', { item: 'b', name: 'past' }), metOn: '2021-07-01' };
    set('parts', { waiting: parts, deadlines: [ofPart], met: [past] });
    const due = async () =>
      (await queue({ queue: 'part' })).entries.map(({ item, dueOn, daysLeft }) => [item, dueOn, daysLeft]);
    expect(await due()).toEqual([
      ['a', '2021-07-05', -5],
      ['b', null, null],
      ['c', null, null],
    ]);
    set('parts', { waiting: parts, deadlines: [ofPart, limit('2021-07-20')] });
    expect((await due()).map(([, dueOn]) => dueOn)).toEqual(['2021-07-05', '2021-07-20', '2021-07-20']);
  });

  it('are searched inside', async () => {
    expect((await queue({ q: 'tugas q1' })).total).toBe(11);
    expect((await queue({ q: '100%' })).total).toBe(0);
    expect((await queue({ queue: 'unknown' })).entries).toEqual([]);
  });

  it('refuse a cursor of another queue or order', async () => {
    const { nextCursor } = await queue({ limit: 1 });
    for (const other of [{ queue: 'nomor-menyusul' }, { sort: 'dueOn' as const }])
      await expect(queue({ ...other, cursor: nextCursor ?? '' })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
