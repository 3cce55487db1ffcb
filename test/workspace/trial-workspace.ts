import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Stands in for Nx: notes each call, then "compiles" every source file by copying it, or fails when told to. */
const standInForNx = `
const fs = require('node:fs');
fs.appendFileSync('nx.log', 'run\\n');
if (fs.existsSync('nx-fails')) { console.log('src/main.ts(1,1): error TS1005'); process.exit(1); }
setTimeout(() => {
  for (const project of ['apps/api', 'apps/cli', 'libs/kernel']) {
    const dist = project + '/dist';
    fs.mkdirSync(dist, { recursive: true });
    if (fs.existsSync(dist + '/tsconfig.tsbuildinfo')) continue;
    for (const name of fs.readdirSync(project + '/src')) {
      fs.copyFileSync(project + '/src/' + name, dist + '/' + name.replace('.ts', '.js'));
    }
    fs.writeFileSync(dist + '/tsconfig.tsbuildinfo', '{}');
  }
}, Number(process.env.NX_TAKES ?? 0));
`;

/** Stands in for npm: notes each call, and puts the stand-in for Nx where the real one would be. */
const standInForNpm = `
const fs = require('node:fs');
fs.appendFileSync('npm.log', process.argv[2] + '\\n');
if (fs.existsSync('npm-fails')) { console.error('getaddrinfo ENOTFOUND'); process.exit(1); }
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules/nx', { recursive: true });
fs.writeFileSync('node_modules/nx/package.json', '{"bin":{"nx":"./nx.js"}}');
fs.copyFileSync('stand-in-for-nx.js', 'node_modules/nx/nx.js');
`;

/** A small workspace in a temporary folder with the real scripts, whose Nx and npm are stand-ins that keep count. */
export class TrialWorkspace {
  private readonly running = new Set<ChildProcess>();

  private constructor(private readonly folder: string) {}

  static async create(): Promise<TrialWorkspace> {
    const workspace = new TrialWorkspace(await mkdtemp(join(tmpdir(), 'jejak-workspace-')));
    await cp(join(__dirname, '..', '..', '.scripts'), workspace.path('.scripts'), { recursive: true });
    await workspace.write('package-lock.json', '{"packages":{}}');
    await workspace.write('stand-in-for-nx.js', standInForNx);
    await workspace.write('npm-cli.js', standInForNpm);
    for (const project of ['apps/api', 'apps/cli', 'libs/kernel'])
      await workspace.write(`${project}/tsconfig.json`, '{}');
    await workspace.write('apps/api/src/main.ts', 'console.log("served", require.main === module);');
    await workspace.write('apps/cli/src/main.ts', 'console.log(JSON.stringify(process.argv.slice(2)));');
    await workspace.write('libs/kernel/src/index.ts', 'exports.answer = 42;');
    return workspace;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(name: string, content: string): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  append(name: string, content: string): Promise<void> {
    return appendFile(this.path(name), content);
  }

  remove(name: string): Promise<void> {
    return rm(this.path(name), { recursive: true, force: true });
  }

  /** How often the stand-in was called. */
  async calls(program: 'nx' | 'npm'): Promise<number> {
    const log = await readFile(this.path(`${program}.log`), 'utf8').catch(() => '');
    return log.split('\n').length - 1;
  }

  run(script: 'start' | 'jejak', args: readonly string[] = [], env: Record<string, string> = {}): Promise<Run> {
    const child = spawn(process.execPath, [this.path(`.scripts/${script}.mjs`), ...args], {
      cwd: this.folder,
      env: { ...process.env, npm_execpath: this.path('npm-cli.js'), npm_lifecycle_event: 'test', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.add(child);
    const kept = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (kept.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (kept.stderr += chunk.toString()));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        this.running.delete(child);
        resolve({ code, ...kept });
      });
    });
  }

  /** As npm does it: a shell in between. `printed` waits until the program has printed the word. */
  startInShell(): { shell: ChildProcess; printed: (word: string) => Promise<void> } {
    // Two commands, so that no shell replaces itself by the first.
    const shell = spawn('sh', ['-c', `"${process.execPath}" .scripts/start.mjs; true`], {
      cwd: this.folder,
      env: { ...process.env, npm_execpath: this.path('npm-cli.js'), npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const printed = async (word: string): Promise<void> => {
      while (!output.includes(word)) await once(shell.stdout, 'data');
    };
    return { shell, printed };
  }

  destroy(): Promise<void> {
    for (const child of this.running) child.kill('SIGKILL');
    return rm(this.folder, { recursive: true, force: true });
  }
}
