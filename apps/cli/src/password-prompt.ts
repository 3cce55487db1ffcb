import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Refusal } from '@jejak/kernel';

/** Asks twice at the terminal, without showing what is typed. @throws Refusal PASSWORD_NOT_ASKED, PASSWORDS_DIFFER */
export const askPassword = async (): Promise<string> => {
  if (!process.stdin.isTTY)
    throw new Refusal({
      code: 'PASSWORD_NOT_ASKED',
      field: 'prompt',
      en: 'There is no terminal to ask at; leave --prompt out and a password is made up',
      id: 'Tidak ada terminal untuk bertanya; tanpa --prompt kata sandi dibuatkan.',
    });
  const first = await ask('Kata sandi / password: ');
  const second = await ask('Sekali lagi / once more: ');
  if (first !== second)
    throw new Refusal({
      code: 'PASSWORDS_DIFFER',
      field: 'prompt',
      en: 'The two passwords differ; nothing was changed',
      id: 'Kedua kata sandi berbeda; tidak ada yang diubah.',
    });
  return first;
};

/** Asks for the password of an account that is there. */
export const askOnce = (): Promise<string> => ask('Kata sandi / password: ');

const ask = (question: string): Promise<string> =>
  new Promise((resolve) => {
    const silent = new Writable({
      write: (_chunk, _encoding, done) => {
        done();
      },
    });
    const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
    process.stderr.write(question);
    lines.question('', (answer) => {
      process.stderr.write('\n');
      lines.close();
      resolve(answer);
    });
  });
