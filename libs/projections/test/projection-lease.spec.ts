import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ProjectionLease } from '../src/projection-lease';
import { Folding } from './support/folding';

describe('the right to project', () => {
  let folding: Folding;
  beforeEach(() => {
    folding = new Folding();
  });
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill('SIGKILL');
    folding.close();
  });

  it('belongs to one at a time, and passes on when it is released', () => {
    const file = folding.file('projector.lock');
    const [one, other] = [new ProjectionLease(file), new ProjectionLease(file)];
    expect([one.tryAcquire(), one.tryAcquire(), other.tryAcquire()]).toEqual([true, true, false]);
    expect([one.isHeld, other.isHeld]).toEqual([true, false]);
    one.release();
    expect(other.tryAcquire()).toBe(true);
    other.release();
  });

  it('is free again when the process that held it is killed', async () => {
    const file = folding.file('projector.lock');
    child = fork(join(__dirname, 'support/hold-lease.cjs'), [file]);
    await once(child, 'message');
    const lease = new ProjectionLease(file);
    expect(lease.tryAcquire()).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(lease.tryAcquire()).toBe(true);
    lease.release();
  });
});
