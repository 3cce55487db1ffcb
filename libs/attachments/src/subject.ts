import { erasingTypes, loadRecord } from '@jejak/event-store';
import { parseStream, Refusal, streamName } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
import type { AttachmentEngine, RecordRef } from './attachment-engine';

const PERSON = 'person';
/** Said by the sender where a file of a record about persons is about none of them. */
export const NO_PERSON = 'none';

/** The record that a file shall belong to. @throws Refusal RECORD_NOT_FOUND */
export const requireRecord = async (
  { store, workflows }: AttachmentEngine,
  { office, entity, id }: RecordRef,
): Promise<{ readonly stream: string; readonly workflow: Workflow; readonly state: unknown }> => {
  const workflow = workflows.find((one) => one.entity === entity);
  const stream = streamName(office, entity, id);
  const takesFiles = workflow !== undefined && workflow.byProgram !== true;
  const record = takesFiles ? await loadRecord(store, workflow, stream) : undefined;
  if (workflow !== undefined && record !== undefined) return { stream, workflow, state: record.state.entity };
  throw new Refusal({
    code: 'RECORD_NOT_FOUND',
    field: 'id',
    en: `There is no ${stream}`,
    id: 'Catatan tidak ditemukan.',
  });
};

/**
 * The person whose file it is, as a stream: the one that the record is about. Where it is about several the sender says
 * which, or none; a file is never left out of an erasure because nobody said.
 * @throws Refusal ATTACHMENT_PERSON_REQUIRED
 */
export const subjectOf = (
  { workflow, state, stream }: { readonly workflow: Workflow; readonly state: unknown; readonly stream: string },
  said: string | undefined,
): string | undefined => {
  const { office, entity, id } = parseStream(stream);
  const linked = (workflow.links?.(state) ?? []).filter((link) => link.entity === PERSON).map((link) => link.id);
  const persons = entity === PERSON ? [id] : [...new Set(linked)];
  const [only] = persons;
  if (entity === PERSON || (said === undefined && persons.length === 1))
    return only === undefined ? undefined : streamName(office, PERSON, only);
  if (said === NO_PERSON || (said === undefined && persons.length === 0)) return undefined;
  if (said !== undefined && persons.includes(said)) return streamName(office, PERSON, said);
  throw new Refusal({
    code: 'ATTACHMENT_PERSON_REQUIRED',
    field: 'person',
    en: 'Say which person of the record the file is about, or none',
    id: 'Sebutkan orang mana dari catatan ini yang menjadi pokok lampiran, atau none bila bukan tentang salah satunya.',
    allowed: [...persons, NO_PERSON],
  });
};

/** Whether the data of a subject was erased, by its own stream. */
export const isErased = async ({ store, workflows }: AttachmentEngine, subject: string): Promise<boolean> => {
  const types = erasingTypes(workflows);
  const events = await store.readStream(subject);
  return events.some(({ type }) => types.includes(type));
};
