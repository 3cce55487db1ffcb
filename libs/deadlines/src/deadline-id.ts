import { nameBasedId } from '@jejak/kernel';
import type { NotedDeadline } from './deadline.events';

/** A limit is the same one while its record, item, name and last day are: moved to another day it is another limit. */
export const deadlineId = ({ record, item, name, dueOn }: Pick<NotedDeadline, 'record' | 'item' | 'name' | 'dueOn'>) =>
  nameBasedId('deadline', [record, item, name, dueOn].join('\n'));
