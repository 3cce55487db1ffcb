import { Writable } from 'node:stream';
import { EventSink } from './event-sink';

/** A client that takes each write only when it is told to. */
const slowClient = () => {
  const taken: string[] = [];
  let take: (() => void) | undefined;
  const client = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      taken.push(chunk.toString());
      take = done;
    },
  });
  return { client, taken, take: () => take?.() };
};

describe('Server-sent events', () => {
  it('are dropped with a client that does not read, instead of being kept for it', async () => {
    const { client } = slowClient();
    const sink = new EventSink(client, { slowMs: 30 });
    sink.send('record', { id: '1' }, '0000000000000001');
    await sink.drained();
    expect(client.destroyed).toBe(true);
    expect(sink.closed.aborted).toBe(true);
  });

  it('wait for a client that reads slowly', async () => {
    const { client, take } = slowClient();
    const sink = new EventSink(client, { slowMs: 5000 });
    sink.send('record', { id: '1' }, '0000000000000001');
    setImmediate(take);
    await sink.drained();
    expect(sink.closed.aborted).toBe(false);
    sink.end();
  });

  it('are an event, its place in the log, and one line of data, whatever is in it', () => {
    const { client, taken } = slowClient();
    const sink = new EventSink(client);
    sink.send('record', { id: 'a\n\nevent: end' }, '0000000000000007');
    expect(taken).toEqual(['id: 0000000000000007\nevent: record\ndata: {"id":"a\\n\\nevent: end"}\n\n']);
    sink.end();
  });

  it('beat while there is nothing to tell, so that a line that is dead is noticed', async () => {
    const { client, taken, take } = slowClient();
    const sink = new EventSink(client, { heartbeatMs: 5 });
    while (taken.length === 0) await new Promise(setImmediate);
    expect(taken).toEqual(['event: heartbeat\ndata: {}\n\n']);
    // Nothing is added to what has not been read.
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(taken.length).toBe(1);
    take();
    sink.end();
  });
});
