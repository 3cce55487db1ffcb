import { type EventReader, loadRecord } from '@jejak/event-store';
import { parseStream, type Position } from '@jejak/kernel';
import type { Evidence, EvidenceRecord } from '@jejak/recaps';
import { endOf, eventTypesOf, type Workflow } from '@jejak/records';
import { inBatches } from './in-batches';

/** The records behind a figure as they were at its position, folded from the log. */
export const loadEvidenceRecords = async (
  log: EventReader,
  workflows: readonly Workflow[],
  { streams, asOf }: Pick<Evidence, 'streams' | 'asOf'>,
): Promise<readonly EvidenceRecord[]> => {
  const records = await inBatches(streams, (stream) => loadEvidenceRecord(log, workflows, stream, asOf.position));
  return records.filter((record) => record !== undefined);
};

const loadEvidenceRecord = async (
  log: EventReader,
  workflows: readonly Workflow[],
  stream: string,
  upTo: Position,
): Promise<EvidenceRecord | undefined> => {
  const { entity } = parseStream(stream);
  const workflow = workflows.find((one) => one.entity === entity);
  const record = workflow === undefined ? undefined : await loadRecord(log, workflow, stream, upTo);
  if (workflow === undefined || record === undefined) return undefined;
  const { state, revision, events } = record;
  const { status, occurredOn, summary } = workflow.register(state.entity);
  return {
    stream,
    entity,
    label: workflow.label.id,
    section: workflow.section,
    status: endOf(state) ?? status,
    occurredOn: occurredOn ?? null,
    revision,
    summary,
    state: holdsPersonalData(workflow) ? null : state.entity,
    events: events.map(({ revision: at, position, type, meta }) => ({
      revision: at,
      position,
      type,
      occurredOn: meta.occurredOn,
      recordedAt: meta.recordedAt,
    })),
  };
};

/** A bundle leaves the office: of a record whose kind holds personal data only the register's row goes with it. */
const holdsPersonalData = (workflow: Workflow): boolean =>
  Object.values(eventTypesOf(workflow)).some(({ personal = [] }) => personal.length > 0);
