import { CommandIdReused, type CommandOutcome, loadRecord } from '@jejak/event-store';
import { commandIdFrom, entityIdFrom, isUuid, type OfficeId, Refusal, streamName } from '@jejak/kernel';
import { compact } from '@jejak/records';
import { join } from 'node:path';
import type { Act, AttachmentEngine, RecordRef } from './attachment-engine';
import { damaged, erased, tooMany, withdrawn } from './attachment-refusals';
import { type AttachmentState, initialAttachment } from './attachment/attachment';
import { ATTACHMENT_LIMITS, type MediaType } from './attachment/attachment-limits';
import { ATTACHMENT_ENTITY, attachmentWorkflow } from './attachment/attachment.workflow';
import { BlobFiles, blobNotFound } from './blob/blob-files';
import { HEADER_BYTES, newSalt, openBody, openHeader, saltedHash, sealBlob } from './blob/sealed-blob';
import type { BlobSealing } from './blob/sealing-port';
import { checkContent, requireFileName } from './content/check-content';
import { type Listed, listedOf } from './listed';
import { OneAtATime } from './one-at-a-time';
import { isErased, requireRecord, subjectOf } from './subject';
import { AttachmentSweep, type Swept } from './sweep';

export interface Upload {
  readonly record: RecordRef;
  readonly fileName: string;
  readonly kind: string;
  /** Which person of the record it is about, by register id, or `none`; needed only where the record leaves it open. */
  readonly person?: string;
  readonly content: Buffer;
}

export type Found = Exclude<AttachmentState, { readonly status: 'new' }> & { readonly id: string };

export interface OpenedFile {
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly content: Buffer;
}

/** Files of records: sealed on disk, named by the log. */
export class Attachments {
  readonly #files: BlobFiles;
  readonly #sweep: AttachmentSweep;
  readonly #turns = new OneAtATime();

  constructor(
    private readonly engine: AttachmentEngine,
    private readonly sealing: BlobSealing,
    private readonly now: () => number = Date.now,
  ) {
    this.#files = new BlobFiles(join(engine.dataDir, 'attachments'));
    this.#sweep = new AttachmentSweep(engine, this.#files, now);
  }

  /**
   * Seals the file and writes it to disk, then records it. Sent again under the same key it gets the same answer.
   * @throws Refusal; CommandIdReused where the key was that of another file; JejakError ATTACHMENT_NOT_WRITTEN
   */
  async add(act: Act, upload: Upload): Promise<CommandOutcome> {
    const record = await requireRecord(this.engine, upload.record);
    const subject = subjectOf(record, upload.person);
    if (subject !== undefined && (await isErased(this.engine, subject))) throw erased();
    const fileName = requireFileName(upload.fileName);
    const mediaType = await checkContent(fileName, upload.content);
    const id = entityIdFrom(commandIdFrom(act.commandId));
    // Uploads to one record go one after another, so that two cannot both be the twentieth.
    return this.#turns.run(record.stream, async () => {
      await this.#ensureRoom(act, id, record.stream);
      const sealedFor = subject ?? record.stream;
      const written = await this.#write(act, id, sealedFor, fileName, upload.content);
      const data = compact({
        record: record.stream,
        kind: upload.kind,
        mediaType,
        bytes: upload.content.length,
        hash: saltedHash(written.salt, upload.content),
        subject,
      });
      const outcome = await this.#record(act, id, data, written.fresh);
      // The person may have been erased while the file was on its way.
      if (subject !== undefined && (await isErased(this.engine, subject))) {
        await this.onErased(subject);
        throw erased();
      }
      return outcome;
    });
  }

  /** Takes a file out of its record; the log says by whom and why. @throws Refusal */
  async withdraw(act: Act, record: RecordRef, id: string, reason: string): Promise<CommandOutcome> {
    await this.#load(record, id);
    return this.engine.handle({
      ...act,
      entity: ATTACHMENT_ENTITY,
      id,
      section: attachmentWorkflow.section,
      command: { type: 'WithdrawAttachment', data: { reason } },
    });
  }

  /** Files of a record, in the order in which they came. Names that may be those of persons are not shown. */
  async list({ office, entity, id }: RecordRef): Promise<readonly Listed[]> {
    const record = streamName(office, entity, id);
    const rows = await this.#rowsOf(office, record);
    return Promise.all(
      rows.map(async (row) => {
        const header =
          row.status === 'standing' && row.summary['subject'] === undefined
            ? await this.#header(row.id, record)
            : undefined;
        return listedOf(row, header?.fileName);
      }),
    );
  }

  /** What the log knows of a file that can be read. @throws Refusal ATTACHMENT_NOT_FOUND, _ERASED, _WITHDRAWN */
  async find(record: RecordRef, id: string): Promise<Found> {
    const state = await this.#load(record, id);
    if (state.subject !== undefined && (await isErased(this.engine, state.subject))) throw erased();
    if (state.status === 'withdrawn') throw withdrawn();
    return state;
  }

  /** The file itself, which is what was handed in, or an error. @throws JejakError ATTACHMENT_DAMAGED */
  async open({ id, record, subject, hash, bytes, mediaType }: Found): Promise<OpenedFile> {
    const sealedFor = subject ?? record;
    const blob = await this.#files.read(id);
    const header = blob === undefined ? undefined : await openHeader(this.sealing, sealedFor, id, blob);
    const content =
      blob === undefined || header === undefined ? undefined : await openBody(this.sealing, sealedFor, blob);
    if (header === undefined || content?.length !== bytes || saltedHash(header.salt, content) !== hash)
      throw damaged(id);
    return { fileName: header.fileName, mediaType, content };
  }

  /**
   * Removes the files of an erased person at once. Their key is gone already, so a failure here hinders nothing: the next
   * sweep does it again.
   */
  async onErased(subject: string): Promise<void> {
    await this.#sweep.eraseSubject(subject).catch(() => undefined);
  }

  /** At start and now and then: what a killed process left undone, and files without an event. */
  sweep(): Promise<Swept> {
    return this.#sweep.run();
  }

  async #load({ office, entity, id: recordId }: RecordRef, id: string): Promise<Found> {
    const stream = isUuid(id) ? streamName(office, ATTACHMENT_ENTITY, id) : undefined;
    const loaded = stream === undefined ? undefined : await loadRecord(this.engine.store, attachmentWorkflow, stream);
    const state = (loaded?.state.entity ?? initialAttachment) as AttachmentState;
    if (state.status === 'new' || state.record !== streamName(office, entity, recordId)) throw blobNotFound();
    if (state.status === 'erased') throw erased();
    return { ...state, id };
  }

  async #ensureRoom({ office }: Act, id: string, record: string): Promise<void> {
    const known = await this.engine.store.readStream(streamName(office, ATTACHMENT_ENTITY, id), { limit: 1 });
    if (known.length > 0) return;
    await this.engine.waitFor((await this.engine.store.head()).position);
    const standing = (await this.#rowsOf(office, record)).filter(({ status }) => status === 'standing');
    if (standing.length >= ATTACHMENT_LIMITS.perRecord) throw tooMany();
  }

  async #rowsOf(office: OfficeId, record: string) {
    const query = { office, entity: ATTACHMENT_ENTITY, where: { record }, sort: 'updated', direction: 'asc' } as const;
    return (await this.engine.read.listRecords({ ...query, limit: MOST_LISTED })).records;
  }

  async #header(id: string, sealedFor: string) {
    const start = await this.#files.read(id, HEADER_BYTES);
    return start === undefined ? undefined : openHeader(this.sealing, sealedFor, id, start);
  }

  /** Under one key lies one file: the same one is taken up again, another one is refused. */
  async #write(act: Act, id: string, sealedFor: string, fileName: string, content: Buffer) {
    const salt = newSalt();
    const header = { id, fileName, salt };
    if (await this.#files.write(id, await sealBlob(this.sealing, sealedFor, header, content)))
      return { salt, fresh: true };
    await this.#files.touch(id, new Date(this.now()));
    const blob = await this.#files.read(id);
    const there = blob === undefined ? undefined : await openHeader(this.sealing, sealedFor, id, blob);
    const bytes = blob === undefined || there === undefined ? undefined : await openBody(this.sealing, sealedFor, blob);
    if (there?.fileName !== fileName || bytes?.equals(content) !== true)
      throw new CommandIdReused(commandIdFrom(act.commandId));
    return { salt: there.salt, fresh: false };
  }

  async #record(act: Act, id: string, data: object, fresh: boolean): Promise<CommandOutcome> {
    try {
      return await this.engine.handle({
        ...act,
        entity: ATTACHMENT_ENTITY,
        id,
        section: attachmentWorkflow.section,
        command: { type: 'AddAttachment', data },
      });
    } catch (error) {
      // A rule said no, and the log is unchanged; after any other error the event may be there.
      if (fresh && error instanceof Refusal) await this.#files.remove(id);
      throw error;
    }
  }
}

/** Withdrawn and erased ones are listed too. */
const MOST_LISTED = 200;
