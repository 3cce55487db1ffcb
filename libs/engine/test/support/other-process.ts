import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Another process that uses a data directory, with the built program. */
export class OtherProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(dataDir: string, role: 'serve' | 'tool' = 'serve'): Promise<OtherProcess> {
    const process = new OtherProcess(fork(join(__dirname, 'use-directory.cjs'), [dataDir, role]));
    await process.answer();
    return process;
  }

  async ask(action: string, argument?: unknown): Promise<unknown> {
    const answer = this.answer();
    this.child.send({ action, argument });
    return answer;
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }

  private async answer(): Promise<unknown> {
    const [message] = (await once(this.child, 'message')) as [{ readonly result?: unknown; readonly error?: string }];
    if (message.error !== undefined) throw new Error(message.error);
    return message.result;
  }
}
