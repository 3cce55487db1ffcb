import { erasingTypes, type LogEntry } from '@jejak/event-store';
import { nameBasedId, parseStream, type Position, START } from '@jejak/kernel';
import type { AttachmentEngine } from './attachment-engine';
import { ATTACHMENT_ENTITY, attachmentWorkflow } from './attachment/attachment.workflow';
import type { BlobFiles } from './blob/blob-files';

const HOUR = 3_600_000;
const PAGE = 1000;

export interface Swept {
  /** Files of erased persons. */
  readonly erased: number;
  /** Files that no event names. */
  readonly orphans: number;
}

interface Known {
  readonly stream: string;
  readonly subject?: string;
  erased: boolean;
}

/**
 * Follows the log for files and erasures. A file goes first and the event that says so after it: a process killed between
 * the two does both again at the next start, and neither does harm twice.
 */
export class AttachmentSweep {
  readonly #known = new Map<string, Known>();
  readonly #erasedSubjects = new Set<string>();
  #readTo: Position = START;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: AttachmentEngine,
    private readonly files: BlobFiles,
    private readonly now: () => number,
  ) {}

  run(): Promise<Swept> {
    return this.#inTurn(async () => {
      await this.#catchUp();
      const erased = await this.#erase((subject) => this.#erasedSubjects.has(subject));
      return { erased, orphans: await this.#removeOrphans() };
    });
  }

  eraseSubject(subject: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#catchUp();
      await this.#erase((one) => one === subject);
    });
  }

  async #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#running.then(act, act);
    this.#running = mine.catch(() => undefined);
    return mine;
  }

  async #catchUp(): Promise<void> {
    const erasing = erasingTypes(this.engine.workflows);
    const types = [...Object.keys(attachmentWorkflow.events), ...erasing];
    for (;;) {
      const page = await this.engine.store.readAll({ after: this.#readTo, limit: PAGE, filter: { types } });
      for (const entry of page.entries) this.#note(entry, erasing);
      this.#readTo = page.scannedTo;
      if (page.atEnd) return;
    }
  }

  /** A damaged event still names its stream, so that its file is not taken for an orphan. */
  #note(entry: LogEntry, erasing: readonly string[]): void {
    const { stream, type } = entry.readable ? entry.event : entry;
    if (erasing.includes(type)) {
      this.#erasedSubjects.add(stream);
      return;
    }
    const { id } = parseStream(stream);
    if (!entry.readable) {
      if (!this.#known.has(id)) this.#known.set(id, { stream, erased: false });
      return;
    }
    const { data } = entry.event;
    const known = this.#known.get(id);
    if (type === 'AttachmentAdded') {
      const subject = 'subject' in data && typeof data.subject === 'string' ? { subject: data.subject } : {};
      this.#known.set(id, { stream, erased: false, ...subject });
    } else if (type === 'AttachmentErased' && known !== undefined) known.erased = true;
  }

  async #erase(isMeant: (subject: string) => boolean): Promise<number> {
    let erased = 0;
    for (const [id, known] of this.#known) {
      if (known.subject === undefined || !isMeant(known.subject)) continue;
      // Also where the event is there already: a restored backup may bring the file back.
      const removed = await this.files.remove(id);
      if (removed) erased += 1;
      if (known.erased) continue;
      await this.#recordErasure(id, known);
      known.erased = true;
    }
    return erased;
  }

  async #recordErasure(id: string, { stream }: Known): Promise<void> {
    await this.engine.handle({
      office: parseStream(stream).office,
      entity: ATTACHMENT_ENTITY,
      id,
      section: attachmentWorkflow.section,
      // The same key in every process that sweeps: it is recorded once.
      commandId: nameBasedId('attachment-erased', stream),
      actor: 'jejak',
      role: 'program',
      source: 'erasure',
      command: { type: 'EraseAttachment', data: {} },
    });
  }

  /** What is an hour old and not in the log now never came into it: its upload ended long ago. */
  async #removeOrphans(): Promise<number> {
    const before = this.now() - HOUR;
    const old: string[] = [];
    for await (const { id, changedAt } of this.files.list()) if (changedAt < before) old.push(id);
    await this.#catchUp();
    const orphans = old.filter((id) => !this.#known.has(id));
    for (const id of orphans) await this.files.remove(id);
    await this.files.removeUnfinished(before);
    return orphans.length;
  }
}
