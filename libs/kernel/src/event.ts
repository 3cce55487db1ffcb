/** A local calendar date, `YYYY-MM-DD`, in the zone of the office (DOMAIN: business time has no hour). */
export type LocalDate = string;
/** A local time of day, `HH:MM`. */
export type LocalTime = string;
/** An instant in UTC, ISO 8601 with milliseconds, `2021-03-02T04:05:06.789Z`. */
export type Instant = string;
/** Slug of an office, for example `cilegon`. */
export type OfficeId = string;
/** A place in the log: fixed width, so that string order is log order. */
export type Position = string;

/** A fact as a decider states it: plain data, past tense, without identity or time. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  /** Version of the payload's shape; an upcaster leads from each older one to the newest. */
  readonly version: number;
  readonly data: Data;
}

/** What every event carries beside its payload. No personal data: `actor` is an account id. */
export interface EventMeta {
  /** The business date that decides the period. */
  readonly occurredOn: LocalDate;
  readonly occurredTime?: LocalTime;
  /** IANA zone of the office when the act was logged. */
  readonly zone: string;
  /** When an act was captured away from the network, before it was recorded. */
  readonly capturedAt?: Instant;
  readonly actor: string;
  readonly role: string;
  readonly section: string;
  readonly office: OfficeId;
  readonly correlationId: string;
  readonly causationId: string;
  readonly commandId: string;
  /** Digest of the request that caused the event: sameness of a repeated command is judged by it alone. */
  readonly requestDigest: string;
  /** Where the act came from: `http`, `cli`, `import:<file>`, or a named document. */
  readonly source: string;
}

/** An event as a decider's `evolve` and a slice's `toFacts` see it. */
export type Evented<E extends DomainEvent = DomainEvent> = E & {
  readonly meta: EventMeta & { readonly recordedAt: Instant };
};

/** An event as it stands in the log. */
export type RecordedEvent<E extends DomainEvent = DomainEvent> = Evented<E> & {
  readonly id: string;
  readonly stream: string;
  /** Place within the stream, from 0. */
  readonly revision: number;
  readonly position: Position;
};

const POSITION_WIDTH = 16;

/** Positions are written at fixed width; 16 digits hold every safe integer. */
export const toPosition = (value: number): Position => String(value).padStart(POSITION_WIDTH, '0');
export const fromPosition = (position: Position): number => Number(position);
/** Before the first event. */
export const START: Position = toPosition(0);
/** Whether a text is a position as this system writes it. */
export const isPosition = (text: string): boolean => /^\d{16}$/.test(text) && Number.isSafeInteger(Number(text));
