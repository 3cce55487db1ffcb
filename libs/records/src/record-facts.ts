import type { DomainEvent, Evented } from '@jejak/kernel';
import type { FactChange } from './facts';
import { isLifeEvent, lifeStepOf } from './life/record-events';
import type { Workflow } from './workflow';

/** What an event does to the fact table; needs no state of the stream. */
export const factChanges = <E extends DomainEvent>(
  workflow: Workflow<unknown, never, E>,
  event: Evented,
): readonly FactChange[] => {
  const { office } = event.meta;
  const put = (item: string, content: object): readonly FactChange[] =>
    workflow.factsOf(content, item, office).map((fact) => ({ op: 'put', item, fact }));

  if (isLifeEvent(workflow.title, event)) {
    const { item, after } = event.data;
    switch (lifeStepOf(workflow.title, event.type)) {
      case 'Corrected':
        return [{ op: 'withdraw', item }, ...(after === undefined ? [] : put(item, after))];
      case 'Voided':
      case 'Withdrawn':
        return [{ op: 'withdraw', item }];
      default:
        return [];
    }
  }
  const counted = workflow.counted(event as DomainEvent as E);
  if (counted === undefined) return [];
  const { item, content, replaces } = counted;
  return [...(replaces === true ? [{ op: 'withdraw' as const, item }] : []), ...put(item, content)];
};
