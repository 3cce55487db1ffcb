import { recordsNamedIn } from '@jejak/access';
import type { LogEntry } from '@jejak/event-store';
import { type OfficeId, parseStream, type Position, Refusal } from '@jejak/kernel';

/** That a record changed; nothing of what is in it. */
export interface Notice {
  readonly position: Position;
  readonly office: OfficeId;
  readonly entity: string;
  readonly id: string;
  readonly stream: string;
  /** Null where something beside the record changed (its file, its limit, its letter's number), or is unreadable. */
  readonly revision: number | null;
}

/** @param programKinds kinds that the program keeps beside a record: their events are told of the record that they name */
export const noticesOf = (entry: LogEntry, programKinds: ReadonlySet<string>): readonly Notice[] => {
  if (!entry.readable) return noticeOf(entry.stream, entry.position, null);
  const { stream, position, revision, data } = entry.event;
  const own = noticeOf(stream, position, revision);
  if (!own.some(({ entity }) => programKinds.has(entity))) return own;
  return recordsNamedIn(data).flatMap((named) => noticeOf(named, position, null));
};

/** None of a place in the log whose stream is lost: nobody shows it. */
const noticeOf = (stream: string, position: Position, revision: number | null): readonly Notice[] => {
  try {
    return [{ position, ...parseStream(stream), stream, revision }];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

/** One for each record, in the order of the last that is told of it. */
export const lastOfEach = (notices: readonly Notice[]): readonly Notice[] => {
  const last = new Map<string, Notice>();
  for (const notice of notices) {
    const before = last.get(notice.stream);
    last.delete(notice.stream);
    last.set(notice.stream, { ...notice, revision: notice.revision ?? before?.revision ?? null });
  }
  return [...last.values()];
};

/** The latest notices of the log, so that a screen that is up to date needs no reading of the log for itself. */
export class NoticeTail {
  #notices: Notice[] = [];
  #start: Position;
  #head: Position;

  constructor(
    private readonly most: number,
    at: Position,
  ) {
    this.#start = at;
    this.#head = at;
  }

  /** Up to here everything is known. */
  get head(): Position {
    return this.#head;
  }

  /** Whether it holds all that came after a position. */
  reaches(position: Position): boolean {
    return position >= this.#start;
  }

  add(notices: readonly Notice[], scannedTo: Position): void {
    this.#notices.push(...notices);
    this.#head = scannedTo;
    if (this.#notices.length <= this.most) return;
    const dropped = this.#notices.length - Math.ceil(this.most / 2);
    this.#start = this.#notices[dropped - 1]?.position ?? this.#start;
    this.#notices = this.#notices.slice(dropped).filter(({ position }) => position > this.#start);
  }

  after(position: Position): readonly Notice[] {
    const first = this.#notices.findIndex((notice) => notice.position > position);
    return first < 0 ? [] : this.#notices.slice(first);
  }
}
