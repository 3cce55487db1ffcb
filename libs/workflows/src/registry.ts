import { type EventTypeRegistry, JejakError } from '@jejak/kernel';
import { eventTypesOf, type Workflow } from '@jejak/records';
import { workflows } from './workflows';

/** All event types of some workflows. @throws JejakError EVENT_TYPE_TWICE when two of them state the same one */
export const registryOf = (list: readonly Workflow[]): EventTypeRegistry => {
  const registry: Record<string, EventTypeRegistry[string]> = {};
  for (const workflow of list)
    for (const [type, definition] of Object.entries(eventTypesOf(workflow))) {
      if (Object.hasOwn(registry, type)) {
        throw new JejakError(
          'EVENT_TYPE_TWICE',
          `The event type ${type} belongs to two workflows, one of them ${workflow.entity}`,
          'Kesalahan di dalam program.',
        );
      }
      registry[type] = definition;
    }
  return registry;
};

/** Every event type that this program can read. */
export const eventTypeRegistry: EventTypeRegistry = registryOf(workflows);

const byEntity: ReadonlyMap<string, Workflow> = new Map(workflows.map((workflow) => [workflow.entity, workflow]));

export const workflowByEntity = (entity: string): Workflow | undefined => byEntity.get(entity);
