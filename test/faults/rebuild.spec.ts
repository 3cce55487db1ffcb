import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './child';
import { useDataDirectory } from './data-directory';
import { cleanFold, standing } from './folding';

jest.setTimeout(120_000);

describe('rebuild = live', () => {
  const { path, open } = useDataDirectory();

  it('two processes that write and project by turns leave what a rebuild gives, byte for byte', async () => {
    for (let round = 0; round < 3; round++) {
      const [one, other] = [startChild('work-until-killed.cjs', path()), startChild('work-until-killed.cjs', path())];
      await Promise.all([one.heard('ok'), other.heard('ok')]);
      await new Promise((resolve) => setTimeout(resolve, 150));
      // Whoever held the right to project, the other goes on in its place.
      one.process.kill('SIGKILL');
      await one.ended;
      await new Promise((resolve) => setTimeout(resolve, 150));
      other.process.kill('SIGKILL');
      await other.ended;
    }
    const engine = await open();
    const { position } = (await engine.status()).head;
    await engine.waitFor(position, 30_000);
    await engine.close();
    const live = standing(path());
    expect(Number(position)).toBeGreaterThan(100);
    expect(live.map((held) => [held.position, held.parked])).toEqual([
      [position, 0],
      [position, 0],
    ]);
    for (const batchSize of [1, 7, 500]) expect(cleanFold(path(), [position, position], batchSize)).toEqual(live);

    rmSync(join(path(), 'read'), { recursive: true });
    const rebuilding = await open();
    await rebuilding.waitFor(position, 30_000);
    await rebuilding.close();
    expect(standing(path())).toEqual(live);
  });
});
