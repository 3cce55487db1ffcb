import type { EventStore } from '../port';
import { describeAppending } from './appending';
import { describeConcurrency } from './concurrency';
import { describeFollowing } from './following';
import { describeReading } from './reading';
import { errorOf, sampleEvents } from './sample-events';

export { errorOf, eventsOf, newCommandId, sampleEvents, waitUntil } from './sample-events';

/** A store of its own for each test, on an empty log. */
export interface OpenedStore {
  readonly store: EventStore;
  /** Closes the store and takes its log away. */
  dispose(): Promise<void>;
}

/** The contract of the event log, to be run by the specs of every adapter (Jest). */
export const describeEventStoreContract = (name: string, open: () => Promise<OpenedStore>): void => {
  describe(`${name} keeps the contract of the event log:`, () => {
    let opened: OpenedStore | undefined;
    const store = (): EventStore => {
      if (opened === undefined) throw new Error('The store is opened before each test');
      return opened.store;
    };
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened?.dispose();
    });

    describeAppending(store);
    describeConcurrency(store);
    describeReading(store);
    describeFollowing(store);

    it('what was accepted before closing is written; after it, nothing is', async () => {
      const accepted = store().append('cilegon.operation-1', 'noStream', sampleEvents());
      const closed = store().close();
      expect(await accepted).toMatchObject({ revision: 0 });
      await closed;
      const error = await errorOf(store().append('cilegon.operation-1', 'any', sampleEvents()));
      expect(error).toMatchObject({ code: 'LOG_CLOSED' });
    });
  });
};
