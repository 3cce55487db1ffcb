import { createProgram } from './program';

/** Commands that show nothing of the log as it stood, each with its reason. */
const WITHOUT: Readonly<Record<string, string>> = {
  import: 'writes',
  template: "shows the program's own forms",
  compare: 'names two moments, --from and --to',
  events: 'is the log itself; each event names its position and time',
  status: 'says how the program stands now',
  rebuild: 'its `start` takes it; the others are about runs',
  document: 'a letter is written from a record as it stands',
  demo: 'writes',
  keys: 'keys stand now, whatever the log said',
  person: 'personal data is shown as it stands and as erasures left it',
  user: 'accounts are not in the log',
  audit: 'each reading is told once and never changed; --from and --to narrow it',
  attachment: 'files are handed out as they stand and as erasures left them',
  backup: 'archives of the whole',
  restore: 'writes',
  check: "reads another office's report file",
};

const noOutput = { result: () => undefined, note: () => undefined, drawsProgress: false };

describe('jejak --as-of', () => {
  const program = createProgram(noOutput, () => undefined);
  const takes = (name: string): boolean =>
    program.commands.some((one) => one.name() === name && one.options.some(({ long }) => long === '--as-of'));

  it('is taken by every command that lists or counts what is in the log, or there is a reason', () => {
    const commands = program.commands.map((command) => command.name());
    expect(commands.filter((name) => !takes(name)).toSorted()).toEqual(Object.keys(WITHOUT).toSorted());
  });

  it('is taken by the lists of records, queues and limits, by counts, figures and the facts behind them', () => {
    for (const name of ['records', 'queues', 'deadlines', 'digest', 'counts', 'indicators', 'facts', 'recap', 'plan'])
      expect([name, takes(name)]).toEqual([name, true]);
  });
});
