import type { CommandRequest } from '@jejak/event-store';
import { DEADLINE_ENTITY } from '@jejak/deadlines';
import { nameBasedId, type RecordedEvent, START } from '@jejak/kernel';
import type { Engine } from '../../src';
import { of } from './data-directory';

/** A clock that a test sets: noon in Jakarta unless an hour of the day is named. */
export class SetClock {
  #now = '';

  constructor(date: string) {
    this.set(date);
  }

  set(date: string, hour = 12): this {
    this.#now = new Date(Date.parse(`${date}T00:00:00+07:00`) + hour * 3_600_000).toISOString();
    return this;
  }

  readonly now = (): string => this.#now;
}

type Overrides = Partial<CommandRequest>;

export const planOperation = (plannedFor: string, overrides: Overrides = {}): CommandRequest =>
  of(
    'operation',
    'PlanOperation',
    { kind: 'independent-operation', mode: 'land', location: 'Merak', plannedFor },
    overrides,
  );

export const carryOut = (id: string, startedOn: string, overrides: Overrides = {}): CommandRequest =>
  of('operation', 'CarryOutOperation', { startedOn, ground: 'wanted-list' }, { id, ...overrides });

export const cancel = (id: string, overrides: Overrides = {}): CommandRequest =>
  of('operation', 'CancelOperation', { reason: 'cuaca buruk' }, { id, ...overrides });

export const planMeeting = (plannedFor: string, overrides: Overrides = {}): CommandRequest =>
  of(
    'timporaMeeting',
    'PlanTimporaMeeting',
    { level: 'kecamatan', kind: 'koordinasi', area: 'Cilegon', plannedFor },
    overrides,
  );

export const startCase = (startedOn: string, overrides: Overrides = {}): CommandRequest =>
  of(
    'criminalCase',
    'StartCriminalCase',
    { startedOn, article: 'UU 6/2011 Ps 119', suspectCount: 1, withoutReporter: true },
    overrides,
  );

export const sendSpdp = (id: string, sentOn: string, overrides: Overrides = {}): CommandRequest =>
  of('criminalCase', 'SendSpdp', { sentOn, suspectOn: sentOn }, { id, ...overrides });

/** Every note of a limit, in log order. */
export const notesOf = async (engine: Engine): Promise<readonly RecordedEvent[]> => {
  const notes: RecordedEvent[] = [];
  for (let after = START; ;) {
    const page = await engine.store.readAll({ after, limit: 1000 });
    for (const entry of page.entries)
      if (entry.readable && entry.event.stream.includes(`.${DEADLINE_ENTITY}-`)) notes.push(entry.event);
    if (page.atEnd) return notes;
    after = page.scannedTo;
  }
};

/** What was noted, without what differs from run to run: when it was written, and where in the log. */
export const substanceOf = (notes: readonly RecordedEvent[]): readonly string[] =>
  notes
    .map(({ stream, revision, type, data, meta }) =>
      [stream, String(revision), type, JSON.stringify(data), meta.occurredOn].join(' '),
    )
    .toSorted();

export const typesOf = (notes: readonly RecordedEvent[]): readonly string[] =>
  notes.map(({ type }) => type.replace('Deadline', ''));

/** A command id that two histories share. */
export const commandId = (name: string): string => nameBasedId('test-command', name);
