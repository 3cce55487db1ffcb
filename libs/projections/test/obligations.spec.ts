import { openDatabase } from '@jejak/event-store/database';
import { countDeadlines, listDeadlines } from '../src/queries/list-deadlines';
import { listQueue, listQueues } from '../src/queries/list-queues';
import { listLinksTo } from '../src/queries/record-links';
import { listGoneDeadlines, listUnnotedDeadlines } from '../src/queries/unnoted-deadlines';
import { readDatabase } from '../src/read-database/dialect';
import type { RegistersDatabase } from '../src/read-database/tables';
import { limit, wait } from './support/task-workflow';
import { useTasks } from './support/tasks';

const TODAY = '2021-07-10';

describe('what records owe, wait for and refer to', () => {
  const { set, voided, folded, registers, folding } = useTasks();
  const running = async (query: Partial<Parameters<typeof listDeadlines>[1]> = {}) =>
    listDeadlines(folded(), { office: 'cilegon', today: TODAY, ...query });

  describe('limits', () => {
    it('are those of the state that the record has now', async () => {
      set('1', { deadlines: [limit('2021-07-15')] });
      set('1', { deadlines: [limit('2021-07-20', { name: 'limit-2' })] });
      set('2', { deadlines: [limit('2021-07-01')] });
      set('2', { met: [{ ...limit('2021-07-01'), metOn: '2021-07-01' }] });
      set('3', { deadlines: [limit('2021-07-02')] });
      voided('3');
      expect((await running()).deadlines.map(({ stream, name, dueOn }) => [stream, name, dueOn])).toEqual([
        ['cilegon.task-1', 'limit-2', '2021-07-20'],
      ]);
    });

    it('stand before, within and after their days, the most pressing first, with the days that are left', async () => {
      set('1', { deadlines: [limit('2021-07-20', { warnFrom: '2021-07-11' })] });
      set('2', { deadlines: [limit('2021-07-20', { warnFrom: '2021-07-10' })] });
      set('3', { deadlines: [limit('2021-07-10')] });
      set('4', { deadlines: [limit('2021-07-09', { label: 'Batas lain' })] });
      const { deadlines, total } = await running();
      expect(total).toBe(4);
      expect(deadlines.map(({ record, standing, daysLeft }) => [record.id, standing, daysLeft])).toEqual([
        ['4', 'missed', -1],
        ['3', 'approaching', 0],
        ['1', 'running', 10],
        ['2', 'approaching', 10],
      ]);
      for (const standing of ['running', 'approaching', 'missed'] as const)
        expect((await running({ standing })).deadlines.every((one) => one.standing === standing)).toBe(true);
      expect(await countDeadlines(folded(), { office: 'cilegon', today: TODAY })).toEqual([
        { label: 'Batas lain', running: 0, approaching: 0, missed: 1 },
        { label: 'Batas tugas', running: 1, approaching: 2, missed: 0 },
      ]);
    });

    it('are narrowed by label, kind of record, section and text, and come page by page', async () => {
      for (let n = 0; n < 7; n++) set(String(n), { deadlines: [limit(`2021-07-1${String(n % 3)}`)] });
      set('x', { deadlines: [limit('2021-07-10', { label: 'Batas lain' })] });
      set('1', { deadlines: [limit('2021-07-10')] }, 'serang');
      expect((await running({ label: 'Batas lain' })).total).toBe(1);
      expect((await running({ q: 'TUGAS x' })).total).toBe(1);
      expect((await running({ entity: 'operation' })).total).toBe(0);
      expect((await running({ section: 'inteldakim' })).total).toBe(8);
      const whole = (await running({ limit: 200 })).deadlines;
      const joined: unknown[] = [];
      let cursor: string | null = null;
      do {
        const page = await running({ limit: 3, ...(cursor === null ? {} : { cursor }) });
        joined.push(...page.deadlines);
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(joined).toEqual(whole);
      await expect(running({ cursor: 'xyz' })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
      await expect(running({ limit: 0 })).rejects.toMatchObject({ code: 'LIMIT_INVALID' });
    });
  });

  it('links are found from both ends, and go with what the record says', async () => {
    set('1', { links: [{ entity: 'task', id: '2', relation: 'dilanjutkan dari' }] });
    set('2', {});
    expect(await listLinksTo(folded(), 'cilegon.task-2')).toEqual([
      { stream: 'cilegon.task-1', entity: 'task', id: '1', relation: 'dilanjutkan dari' },
    ]);
    expect(await listLinksTo(folded(), 'cilegon.task-1')).toEqual([]);
    set('1', {});
    expect(await listLinksTo(folded(), 'cilegon.task-2')).toEqual([]);
  });

  it.each(['deadlines', 'waiting', 'links'])('the digest covers the table %s', (table) => {
    set('1', {
      deadlines: [limit('2021-07-09')],
      waiting: [wait('2021-07-09')],
      links: [{ entity: 'task', id: '2', relation: 'dilanjutkan dari' }],
    });
    const { runner, file } = registers();
    const before = runner.digest();
    const database = openDatabase(file, { busyTimeoutMs: 1000 });
    database.exec(`DELETE FROM ${table}`);
    database.close();
    expect(runner.digest()).not.toBe(before);
  });

  it('run on an index', async () => {
    for (let n = 0; n < 20; n++)
      set(String(n), {
        deadlines: [limit('2021-07-09')],
        waiting: [wait('2021-07-01')],
        links: [{ entity: 'task', id: '2', relation: 'r' }],
      });
    const { file } = registers();
    const plansOf = async (
      run: (registers: ReturnType<typeof readDatabase<RegistersDatabase>>) => Promise<unknown>,
    ) => {
      const plans: string[] = [];
      await run(
        readDatabase<RegistersDatabase>(
          folding().reader((_sql, plan) => plans.push(...plan)),
          file,
        ),
      );
      return plans;
    };
    const plans = await plansOf(async (registers) => {
      await listDeadlines(registers, { office: 'cilegon', today: TODAY });
      await listQueues(registers, 'cilegon');
      await listQueue(registers, { office: 'cilegon', queue: 'task-check', today: TODAY });
      await listLinksTo(registers, 'cilegon.task-2');
      await listUnnotedDeadlines(registers, { office: 'cilegon', today: TODAY, limit: 10 });
      await listGoneDeadlines(registers, 'cilegon');
    });
    expect(plans.filter((step) => step.startsWith('SCAN') && !step.includes('CONSTANT'))).toEqual([]);
    for (const index of ['deadlines_open', 'waiting_by_queue', 'links_by_target', 'deadlines_by_id'])
      expect(plans.some((step) => step.includes(index))).toBe(true);
    expect((await plansOf((db) => listDeadlines(db, { office: 'cilegon', today: TODAY }))).join()).not.toContain(
      'TEMP B-TREE',
    );
  });
});
