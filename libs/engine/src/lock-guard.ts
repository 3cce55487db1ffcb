import type { CommandRequest } from '@jejak/event-store';
import { ensure } from '@jejak/kernel';
import type { ReadQueries } from './read-queries';

/**
 * A period is not locked over figures that leave an event out: what could not be read must be mended first.
 * @param catchUp waits until the read database shows the whole log
 */
export const parkedEventsForbidLock =
  (read: ReadQueries, catchUp: () => Promise<void>) =>
  async ({ command, office }: CommandRequest): Promise<void> => {
    if (command.type !== 'LockPeriod') return;
    await catchUp();
    const parked = await read.listParked(office);
    const positions = [...new Set(parked.map(({ position }) => position))];
    ensure(positions.length === 0, {
      code: 'PARKED_EVENTS',
      en: `${String(positions.length)} events of the office could not be read: ${positions.join(', ')}`,
      id: `Periode tidak dapat dikunci: ${String(positions.length)} peristiwa kantor ini tidak terbaca (posisi ${positions.join(', ')}).`,
      allowed: [],
    });
  };
