import { JejakError, parseStream, type RecordedEvent, type StreamName } from '@jejak/kernel';
import { eventTypesOf, type Workflow } from '@jejak/records';

/** Finds the workflow that an event belongs to. */
export class WorkflowEvents {
  readonly #byType: ReadonlyMap<string, Workflow>;

  constructor(workflows: readonly Workflow[]) {
    this.#byType = new Map(
      workflows.flatMap((workflow) => Object.keys(eventTypesOf(workflow)).map((type) => [type, workflow] as const)),
    );
  }

  has(type: string): boolean {
    return this.#byType.has(type);
  }

  /** @throws JejakError EVENT_OUT_OF_PLACE when the event stands in the stream of another kind of record */
  of(event: RecordedEvent): { readonly workflow: Workflow; readonly name: StreamName } {
    const workflow = this.#byType.get(event.type);
    const name = parseStream(event.stream);
    if (workflow?.entity === name.entity) return { workflow, name };
    throw new JejakError(
      'EVENT_OUT_OF_PLACE',
      `${event.type} does not belong in the stream ${event.stream}`,
      'Peristiwa ini tidak sesuai dengan jenis catatannya.',
    );
  }
}
