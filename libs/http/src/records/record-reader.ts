import { type LoadedRecord, loadRecord } from '@jejak/event-store';
import { type OfficeId, Refusal, streamName } from '@jejak/kernel';
import { allowedCommands, endOf, type Workflow, WHOLE } from '@jejak/records';
import { Inject, Injectable } from '@nestjs/common';
import { ENGINE, type RecordEngine } from '../engine';
import { RequestProblem } from '../problems/request-problem';
import { collectionOf } from './collections';
import type { PendingRequest, RecordView } from './record.dto';
import type { RecordObligations } from './record-obligations';

export interface RecordPlace {
  readonly workflow: Workflow;
  readonly office: OfficeId;
  readonly id: string;
  readonly stream: string;
}

/** Reads single records from the log itself: what was just written is there, whatever the projections do. */
@Injectable()
export class RecordReader {
  constructor(@Inject(ENGINE) private readonly engine: RecordEngine) {}

  workflowOf(collection: string): Workflow {
    const { workflows } = this.engine;
    const workflow = workflows.find(({ entity }) => collectionOf(entity) === collection);
    if (workflow !== undefined) return workflow;
    throw new RequestProblem({
      status: 404,
      code: 'COLLECTION_UNKNOWN',
      en: 'There is no such collection',
      id: 'Jenis catatan tidak dikenal.',
      field: 'collection',
      allowed: workflows.map(({ entity }) => collectionOf(entity)),
    });
  }

  placeOf(office: OfficeId, collection: string, id: string): RecordPlace {
    const workflow = this.workflowOf(collection);
    return { workflow, office, id, stream: streamName(office, workflow.entity, id) };
  }

  /** @throws Refusal AS_OF_AHEAD, AS_OF_INVALID; RECORD_NOT_FOUND, also where the record came after `asOf` */
  async get({ workflow, stream }: RecordPlace, asOf?: string): Promise<LoadedRecord> {
    const position = asOf === undefined ? undefined : await this.engine.positionAt(asOf);
    const record = await loadRecord(this.engine.store, workflow, stream, position);
    if (record !== undefined) return record;
    throw new Refusal({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: `There is no ${stream}${position === undefined ? '' : ` as of ${position}`}`,
      id: position === undefined ? 'Catatan tidak ditemukan.' : `Catatan belum ada pada posisi ${position}.`,
    });
  }
}

/** A record by itself, without what has to be asked of other records and of the day. */
export const recordView = (
  { workflow, office, id, stream }: RecordPlace,
  record: LoadedRecord,
): Omit<RecordView, keyof RecordObligations> => {
  const { state, revision, events } = record;
  const row = workflow.register(state.entity);
  const self = `/api/offices/${office}/${collectionOf(workflow.entity)}/${id}`;
  return {
    id,
    entity: workflow.entity,
    label: workflow.label.id,
    office,
    section: workflow.section,
    stream,
    revision,
    position: events.at(-1)?.position ?? '',
    status: endOf(state) ?? row.status,
    occurredOn: row.occurredOn ?? null,
    summary: row.summary,
    state: state.entity,
    allowed: allowedCommands(workflow, state, WHOLE),
    items: Object.entries(state.items).map(([item, { status, author, enteredOn }]) => {
      return { item, status, author, enteredOn, allowed: allowedCommands(workflow, state, item) };
    }),
    pending: pendingOf(state.items),
    links: {
      self,
      timeline: `${self}/timeline`,
      register: `/api/offices/${office}/records?entity=${workflow.entity}`,
    },
  };
};

const pendingOf = (items: LoadedRecord['state']['items']): readonly PendingRequest[] =>
  Object.entries(items).flatMap(([item, { status, pending }]) =>
    status === 'standing' && pending !== undefined ? [{ item, ...pending }] : [],
  );
