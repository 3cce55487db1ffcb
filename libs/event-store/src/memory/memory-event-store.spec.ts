import { describeEventStoreContract } from '../contract';
import { MemoryEventStore } from './memory-event-store';

describeEventStoreContract('MemoryEventStore', () => {
  const store = new MemoryEventStore();
  return Promise.resolve({ store, dispose: () => store.close() });
});
