import { type EventReader, type LoadedRecord, loadRecord } from '@jejak/event-store';
import { type OfficeId, Refusal, streamName } from '@jejak/kernel';
import { officeProfileWorkflow, PROFILE_ID, profileAt } from '@jejak/planning/domain';
import type { Workflow } from '@jejak/records';
import type { DocumentContent, DocumentKind } from './document-kind';
import { fillTemplate } from './fill-template';
import { type Letterhead, letterheadFields } from './letterhead';
import { operationDocuments } from './operation-documents';
import { personDocuments } from './person-documents';
import { readTemplate } from './template-files';
import { timporaDocuments } from './timpora-documents';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Every document that a record can be printed as. */
export const documentKinds: readonly DocumentKind[] = [...operationDocuments, ...timporaDocuments, ...personDocuments];

export interface DocumentsOptions {
  readonly store: EventReader;
  readonly workflows: readonly Workflow[];
  /** The name of an office where no profile says it. */
  readonly nameOf: (office: OfficeId) => string | undefined;
  /** Where an office keeps templates of its own. */
  readonly officeTemplates?: string;
  /** Opens what is sealed of a record: the head of the office signs by name. */
  readonly openAll?: <T>(stream: string, value: T) => T;
}

export interface RecordPlace {
  readonly office: OfficeId;
  readonly entity: string;
  readonly id: string;
}

export interface AvailableDocument {
  readonly template: string;
  readonly title: string;
  readonly ready: boolean;
  /** Indonesian: what must be done first; null when it can be printed. */
  readonly after: string | null;
}

export interface PrintedDocument {
  /** Names the record, never a person. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Letters and lists made from what the log says of a record, so that nothing is typed again. */
export interface Documents {
  /** @throws Refusal RECORD_NOT_FOUND, UNKNOWN_ENTITY */
  list(place: RecordPlace): Promise<readonly AvailableDocument[]>;
  /** @throws Refusal also DOCUMENT_UNKNOWN, DOCUMENT_NOT_READY, and those of a template that cannot be used */
  print(place: RecordPlace, template: string): Promise<PrintedDocument>;
}

export const createDocuments = (options: DocumentsOptions): Documents => ({
  async list(place) {
    const { state } = await getRecord(options, place);
    return kindsFor(place.entity).map((kind) => {
      const { template, title, after } = kind;
      const ready = kind.contentOf(state.entity) !== undefined;
      return { template, title, ready, after: ready ? null : after };
    });
  },

  async print(place, template) {
    const record = await getRecord(options, place);
    const kind = getKind(place.entity, template);
    const content = kind.contentOf(record.state.entity);
    if (content === undefined) throw notReady(kind);
    const file = await readTemplate(kind.template, options.officeTemplates);
    const letterhead = await letterheadOf(options, place.office, content);
    const fields = {
      ...letterheadFields(letterhead, content),
      ...content.fields,
      rujukan: `${place.office} / ${place.entity} / ${place.id}`,
      posisi: String(Number(record.events.at(-1)?.position ?? '0')),
    };
    const fileName = `${kind.template}-${place.office}-${place.id}.docx`;
    return { fileName, bytes: await fillTemplate(file, fields) };
  },
});

const kindsFor = (entity: string): readonly DocumentKind[] => documentKinds.filter((kind) => kind.entity === entity);

const getRecord = async (
  { store, workflows }: DocumentsOptions,
  { office, entity, id }: RecordPlace,
): Promise<LoadedRecord> => {
  const workflow = workflows.find((one) => one.entity === entity);
  if (workflow === undefined)
    throw new Refusal({
      code: 'UNKNOWN_ENTITY',
      field: 'entity',
      en: `There is no kind of record named ${JSON.stringify(entity)}`,
      id: 'Jenis catatan tidak dikenal.',
      allowed: [...new Set(documentKinds.map((kind) => kind.entity))],
    });
  const stream = streamName(office, entity, id);
  const record = await loadRecord(store, workflow, stream);
  if (record !== undefined) return record;
  throw new Refusal({
    code: 'RECORD_NOT_FOUND',
    field: 'id',
    en: `There is no ${stream}`,
    id: 'Catatan tidak ditemukan.',
  });
};

const getKind = (entity: string, template: string): DocumentKind => {
  const kinds = kindsFor(entity);
  const kind = kinds.find((one) => one.template === template);
  if (kind !== undefined) return kind;
  throw new Refusal({
    code: 'DOCUMENT_UNKNOWN',
    field: 'template',
    en: `A record of the kind ${entity} has no document ${JSON.stringify(template)}`,
    id: 'Catatan jenis ini tidak mempunyai dokumen tersebut.',
    allowed: kinds.map((one) => one.template),
  });
};

const notReady = ({ template, title, after }: DocumentKind): Refusal =>
  new Refusal({
    code: 'DOCUMENT_NOT_READY',
    field: 'template',
    en: `The record is not so far that it has a ${template}: ${after}`,
    id: `${title} dapat dicetak setelah: ${after}.`,
    allowed: [after],
  });

/** The office as it was on the day of the letter. */
const letterheadOf = async (
  { store, nameOf, openAll = (_stream, value) => value }: DocumentsOptions,
  office: OfficeId,
  { letterheadOn }: DocumentContent,
): Promise<Letterhead> => {
  const stream = streamName(office, officeProfileWorkflow.entity, PROFILE_ID);
  const record = await loadRecord(store, officeProfileWorkflow, stream);
  const state = (record?.state.entity ??
    officeProfileWorkflow.initialState) as typeof officeProfileWorkflow.initialState;
  return { office: nameOf(office), profile: profileAt(openAll(stream, state), letterheadOn) };
};
