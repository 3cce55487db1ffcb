import type { LogEntry } from '@jejak/event-store';
import {
  eventId,
  fromPosition,
  nameBasedId,
  parseStream,
  type RecordedEvent,
  toPosition,
  UnreadableEvent,
} from '@jejak/kernel';
import type { ReadPage } from '../../src/runner';
import type { Activity } from './activity-workflow';

/** A log in memory, for folding: positions ascend from 1, revisions within each stream from 0. */
export class History {
  readonly entries: LogEntry[] = [];
  readonly #revisions = new Map<string, number>();

  readonly readPage: ReadPage = (after, limit) => {
    const start = fromPosition(after);
    const entries = this.entries.slice(start, start + limit);
    return {
      entries,
      scannedTo: toPosition(start + entries.length),
      atEnd: start + entries.length >= this.entries.length,
    };
  };

  get head(): number {
    return this.entries.length;
  }

  add(
    stream: string,
    type: string,
    data: object,
    overrides: { readonly actor?: string; readonly version?: number } = {},
  ) {
    const position = toPosition(this.entries.length + 1);
    const revision = (this.#revisions.get(stream) ?? -1) + 1;
    this.#revisions.set(stream, revision);
    const commandId = nameBasedId('command', position);
    const event: RecordedEvent = {
      id: eventId(commandId, 0),
      type,
      version: overrides.version ?? (type === 'ActivityDone' ? 2 : 1),
      stream,
      revision,
      position,
      data,
      meta: {
        occurredOn: '2021-07-01',
        zone: 'Asia/Jakarta',
        actor: overrides.actor ?? 'officer-1',
        role: 'officer',
        section: 'inteldakim',
        office: parseStream(stream).office,
        correlationId: commandId,
        causationId: commandId,
        commandId,
        requestDigest: 'digest',
        source: 'test',
        recordedAt: `2021-07-01T05:00:00.${position.slice(-3)}Z`,
      },
    };
    this.entries.push({ readable: true, event });
    return event;
  }

  damaged(stream: string, type: string): void {
    const position = toPosition(this.entries.length + 1);
    const error = new UnreadableEvent('EVENT_DAMAGED', 'does not match its hash', 'Peristiwa rusak.');
    this.#revisions.set(stream, (this.#revisions.get(stream) ?? -1) + 1);
    this.entries.push({ readable: false, position, stream, type, error });
  }

  done(id: string, activity: Partial<Activity> = {}, office = 'cilegon') {
    const full: Activity = {
      kind: 'bap',
      on: '2021-03-02',
      place: 'kota',
      count: 1,
      section: 'inteldakim',
      ...activity,
    };
    return this.add(`${office}.activity-${id}`, 'ActivityDone', { on: full.on, activity: full });
  }

  corrected(id: string, activity: Partial<Activity>) {
    const after = { kind: 'bap', on: '2021-03-02', place: 'kota', count: 1, section: 'inteldakim', ...activity };
    return this.add(`cilegon.activity-${id}`, 'ActivityCorrected', { item: '', reason: 'salah ketik', after });
  }

  voided(id: string) {
    return this.add(`cilegon.activity-${id}`, 'ActivityVoided', { item: '', reason: 'salah catat' });
  }
}
