import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionOfCommand, ACTIONS, DECIDING, isMapped } from '@jejak/access/domain';
import { workflows } from '@jejak/workflows';

const LIBRARIES = join(__dirname, '../../libs');

const sources = (): readonly string[] =>
  readdirSync(LIBRARIES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts') && !file.startsWith('access/src/scopes/'),
  );

const textOf = (file: string): string => readFileSync(join(LIBRARIES, file), 'utf8');

/** Commands that the deciders know; the names of events are among them and do no harm. */
const decidedCommands = (): ReadonlySet<string> => {
  const deciders = sources().filter((file) => /\.(decide|erasure)\.ts$|record-commands\.ts$/.test(file));
  const named = deciders.flatMap((file) => [...textOf(file).matchAll(/'([A-Z][a-z]+(?:[A-Z][A-Za-z]+)?)'/g)]);
  return new Set(named.map(([, type = '']) => type));
};

/** Commands that routes send. */
const sentCommands = (): readonly (readonly [file: string, type: string])[] =>
  sources()
    .filter((file) => file.endsWith('.controller.ts'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/act\.(?:opens|continues)\(\s*[^,]+,\s*'([A-Za-z]+)'/g)].map(
        ([, type = '']) => [file, type] as const,
      ),
    );

describe('Every command', () => {
  it('that decides over what another did has an action of its own, so that none becomes an ordinary write in silence', () => {
    const deciding = [...decidedCommands()].filter((type) => DECIDING.test(type));
    expect(deciding).toEqual(
      expect.arrayContaining(['ApproveCorrection', 'ApprovePeriod', 'LockPeriod', 'SignAgreement']),
    );
    expect(deciding.filter((type) => !workflows.some(({ entity }) => isMapped(entity, type)))).toEqual([]);
  });

  it('that only a second person may give is given by no plain officer', () => {
    const approvals = [...decidedCommands()].filter((type) => /^Approve/.test(type));
    for (const { entity } of workflows)
      for (const type of approvals)
        expect([type, ACTIONS[actionOfCommand(entity, type)].who.includes('officer')]).toEqual([type, false]);
  });

  it('that a route sends is one that a decider knows', () => {
    const known = decidedCommands();
    expect(sentCommands().filter(([, type]) => !known.has(type))).toEqual([]);
    expect(sentCommands().length).toBeGreaterThan(100);
  });

  it('that the table names is one that there is', () => {
    const known = decidedCommands();
    for (const type of [
      'RequestErasure',
      'ApproveErasure',
      'AppointDelegate',
      'ApproveTallyReplacement',
      'ReopenPeriod',
    ])
      expect([type, known.has(type)]).toEqual([type, true]);
  });
});
