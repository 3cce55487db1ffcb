import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventsOf, jejak, jejakJson, temporaryDirectory } from './jejak';

interface Queues {
  readonly queues: readonly { readonly queue: string; readonly count: number }[];
}
interface Queue {
  readonly total: number;
  readonly entries: readonly { readonly stream: string; readonly age: number; readonly nextStep: string }[];
}
interface Deadlines {
  readonly run?: Readonly<Record<string, unknown>>;
  readonly deadlines: readonly { readonly dueOn: string; readonly standing: string; readonly daysLeft: number }[];
}

describe('Limits and queues on the command line', () => {
  let work: Awaited<ReturnType<typeof temporaryDirectory>>;
  const data = () => ['--data', work.path];
  const noted = async () => (await eventsOf(work.path)).filter(({ type }) => type.startsWith('Deadline'));

  beforeAll(async () => {
    work = await temporaryDirectory();
    const file = join(work.path, 'criminal-case.csv');
    const rows = [
      'startedOn,article,suspectCount,spdpOn,suspectOn,reporterOn',
      '2021-06-01,UU 6/2011 Ps 119,1,,,',
      '2021-06-01,UU 6/2011 Ps 113,1,2021-06-04,2021-06-04,2021-06-04',
    ];
    await writeFile(file, rows.join('\n'));
    await jejakJson([...data(), 'import', file, '--office', 'cilegon']);
  });
  afterAll(() => work.remove());

  it('limits are listed with the days that are left, and noted only when that is asked for', async () => {
    const { deadlines } = await jejakJson<Deadlines>([...data(), 'deadlines', '--office', 'cilegon']);
    expect(deadlines.map(({ dueOn, standing }) => [dueOn, standing])).toEqual([['2021-06-08', 'missed']]);
    expect(deadlines[0]?.daysLeft).toBeLessThan(0);
    expect(await noted()).toEqual([]);
    const first = await jejakJson<Deadlines>([...data(), 'deadlines', '--run']);
    expect(first.run).toMatchObject({ offices: 1, approaching: 1, missed: 1, met: 1, dropped: 0 });
    const again = await jejakJson<Deadlines>([...data(), 'deadlines', '--run']);
    expect(again.run).toMatchObject({ approaching: 0, missed: 0, met: 0 });
    expect((await noted()).map(({ type }) => type).toSorted()).toEqual([
      'DeadlineApproaching',
      'DeadlineMet',
      'DeadlineMissed',
    ]);
    const { deadlines: running } = await jejakJson<Deadlines>([...data(), 'deadlines', '--standing', 'running']);
    expect(running).toEqual([]);
  });

  it('queues are counted, and each is listed with its next step', async () => {
    const { queues } = await jejakJson<Queues>([...data(), 'queues', '--office', 'cilegon']);
    expect(queues.length).toBeGreaterThan(0);
    for (const { queue, count } of queues) {
      const { total, entries } = await jejakJson<Queue>([...data(), 'queues', queue, '--office', 'cilegon']);
      expect([total, entries.length]).toEqual([count, count]);
      for (const { nextStep, age } of entries) {
        expect(nextStep).toMatch(/^[A-Z]/);
        expect(age).toBeGreaterThan(0);
      }
    }
    const found = await jejakJson<Queue>([
      ...[...data(), 'queues', queues[0]?.queue ?? '', '--office', 'cilegon', '--search', 'tidak ada'],
    ]);
    expect(found.total).toBe(0);
  });

  it('the digest names no person, place or article', async () => {
    const digest = await jejakJson<Readonly<Record<string, unknown>>>([...data(), 'digest', '--office', 'cilegon']);
    expect(Object.keys(digest)).toEqual(['office', 'today', 'queues', 'deadlines']);
    expect(JSON.stringify(digest)).not.toContain('Ps 119');
    const { stdout, stderr } = await jejak(...data(), 'digest', '--office', 'cilegon');
    expect(stdout).toMatch(/Ringkasan \d{4}-\d{2}-\d{2} — cilegon/);
    expect(stderr).toBe('');
  });

  it.each(['queues', 'deadlines', 'digest'])('teaches %s by examples in its help', async (command) => {
    const { code, stdout } = await jejak(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`$ jejak ${command}`);
    expect(stdout).toContain('--json');
  });
});
