import { setImmediate as turn } from 'node:timers/promises';
import { InFlight } from './in-flight';

/** A job that ends when it is told to, and notes when it began. */
const jobs = () => {
  const began: string[] = [];
  const enders = new Map<string, (error?: Error) => void>();
  const job = (name: string) => (): Promise<void> => {
    began.push(name);
    return new Promise((resolve, reject) => {
      enders.set(name, (error) => {
        if (error === undefined) resolve();
        else reject(error);
      });
    });
  };
  const end = async (name: string, error?: Error): Promise<void> => {
    enders.get(name)?.(error);
    await turn();
  };
  return { began, job, end };
};

describe('Jobs in flight', () => {
  it('of one stream run one after the other, of others side by side', async () => {
    const { began, job, end } = jobs();
    const flights = new InFlight(8);
    await flights.start('a', [], job('a1'));
    await flights.start('a', [], job('a2'));
    await flights.start('b', [], job('b1'));
    await turn();
    expect(began).toEqual(['a1', 'b1']);
    await end('a1');
    expect(began).toEqual(['a1', 'b1', 'a2']);
    await end('a2');
    await end('b1');
    await flights.end();
  });

  it('wait for the streams that they read', async () => {
    const { began, job, end } = jobs();
    const flights = new InFlight(8);
    await flights.start('definition', [], job('definition'));
    await flights.start('agreement', ['definition'], job('agreement'));
    await turn();
    expect(began).toEqual(['definition']);
    await end('definition');
    expect(began).toEqual(['definition', 'agreement']);
    await end('agreement');
    await flights.end();
  });

  it('are no more at once than allowed', async () => {
    const { began, job, end } = jobs();
    const flights = new InFlight(2);
    await flights.start('a', [], job('a'));
    await flights.start('b', [], job('b'));
    const third = flights.start('c', [], job('c'));
    await turn();
    expect(began).toEqual(['a', 'b']);
    await end('a');
    await third;
    await turn();
    expect(began).toEqual(['a', 'b', 'c']);
    await end('b');
    await end('c');
    await flights.end();
  });

  it('stop when one fails: what waits does not start, and the failure is told', async () => {
    const { began, job, end } = jobs();
    const flights = new InFlight(8);
    await flights.start('a', [], job('a1'));
    await flights.start('a', [], job('a2'));
    await end('a1', new Error('disk'));
    await flights.start('b', [], job('b1'));
    await expect(flights.end()).rejects.toThrow('disk');
    expect(began).toEqual(['a1']);
  });
});
