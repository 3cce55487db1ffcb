import { TrialWorkspace } from './trial-workspace';

// Each rule starts several processes, beside other suites that do the same.
jest.setTimeout(60_000);

let workspace: TrialWorkspace;
beforeEach(async () => {
  workspace = await TrialWorkspace.create();
});
afterEach(() => workspace.destroy());

describe('The first npm start', () => {
  it('installs, builds and serves, as the main program of its process', async () => {
    expect(await workspace.run('start')).toMatchObject({ code: 0, stdout: 'served true\n' });
    expect([await workspace.calls('npm'), await workspace.calls('nx')]).toEqual([1, 1]);
  });

  it('says why when the packages cannot be installed, and serves nothing', async () => {
    await workspace.write('npm-fails', '');
    const run = await workspace.run('start');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('getaddrinfo ENOTFOUND');
    expect(run.stderr).toContain('The packages could not be installed');
  });

  it('shows the output of a build that fails, and serves nothing', async () => {
    await workspace.write('nx-fails', '');
    const run = await workspace.run('start');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('src/main.ts(1,1): error TS1005');
  });

  it('builds once when four start at the same time, and all of them serve', async () => {
    const runs = await Promise.all([1, 2, 3, 4].map(() => workspace.run('start', [], { NX_TAKES: '300' })));
    expect(runs.map(({ stdout }) => stdout)).toEqual(Array(4).fill('served true\n'));
    expect([await workspace.calls('npm'), await workspace.calls('nx')]).toEqual([1, 1]);
  });

  it('takes over the lock of a process that is gone', async () => {
    const gone = 2 ** 22 + 1;
    await workspace.write('.jejak/setup.lock', String(gone));
    expect(await workspace.run('start')).toMatchObject({ code: 0, stdout: 'served true\n' });
  });
});

describe('After a build', () => {
  beforeEach(async () => {
    expect(await workspace.run('start')).toMatchObject({ code: 0 });
  });

  it('nothing changed: neither npm nor Nx is called', async () => {
    expect(await workspace.run('start')).toEqual({ code: 0, stdout: 'served true\n', stderr: '' });
    expect([await workspace.calls('npm'), await workspace.calls('nx')]).toEqual([1, 1]);
  });

  it.each([
    ['a source file changes', 'libs/kernel/src/index.ts'],
    ['a source file is added', 'libs/kernel/src/new.ts'],
    ['a compiler setting changes', 'tsconfig.base.json'],
  ])('%s: it builds again', async (_, file) => {
    await workspace.append(file, '\n');
    await workspace.run('start');
    expect(await workspace.calls('nx')).toBe(2);
  });

  it('a test changes: it does not build again', async () => {
    await workspace.write('libs/kernel/src/index.spec.ts', 'it');
    await workspace.run('start');
    expect(await workspace.calls('nx')).toBe(1);
  });

  it.each([
    ['lost', async (file: string) => workspace.remove(file)],
    ['emptied', async (file: string) => workspace.write(file, '')],
  ])('a built file is %s: it is built again', async (_, damage) => {
    await damage('apps/api/dist/main.js');
    expect(await workspace.run('start')).toMatchObject({ code: 0, stdout: 'served true\n' });
  });

  it('the lock file changes: it installs again, and builds', async () => {
    await workspace.write('package-lock.json', '{"packages":{"":{}}}');
    await workspace.run('start');
    expect([await workspace.calls('npm'), await workspace.calls('nx')]).toEqual([2, 2]);
  });

  it('an install was interrupted: it installs again', async () => {
    await workspace.remove('node_modules/.jejak-installed');
    await workspace.run('start');
    expect(await workspace.calls('npm')).toBe(2);
  });

  it('somebody installed what the lock file names: his packages are kept', async () => {
    await workspace.remove('node_modules/.jejak-installed');
    await workspace.write('node_modules/.package-lock.json', '{"packages":{}}');
    await workspace.run('start');
    expect(await workspace.calls('npm')).toBe(1);
  });
});

it('A server ends when npm was told to end, though the shell between them passes nothing on', async () => {
  await workspace.write(
    'apps/api/src/main.ts',
    `const stay = setInterval(() => {}, 1000);
    process.once('SIGTERM', () => { console.log('finished'); clearInterval(stay); });
    console.log('serving');`,
  );
  const { shell, printed } = workspace.startInShell();
  await printed('serving');
  shell.kill('SIGTERM');
  await printed('finished');
});

describe('npm run -s jejak', () => {
  it('prints nothing on stdout but what the command prints, even when it installs and builds', async () => {
    const run = await workspace.run('jejak', ['counts', '--json']);
    expect(run).toMatchObject({ code: 0, stdout: '["counts","--json"]\n' });
    expect(run.stderr).toContain('Installing packages');
  });
});
