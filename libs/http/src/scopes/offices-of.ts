import { ACTION_NAMES, type Caller } from '@jejak/access/domain';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { RecordEngine } from '../engine';
import { actionsOf, readableOffices } from './scope-of-command';

/** An office in a caller's reach, with what it may do there. */
export interface OfficeInReach {
  readonly office: OfficeId;
  readonly name: string | null;
  readonly today: LocalDate;
  readonly actions: readonly string[];
}

/** Its own office first, then those that it stands in for, then those that it reads. */
export const officesOf = (engine: RecordEngine, caller: Caller): readonly OfficeInReach[] => {
  const named = [...caller.grants.map(({ office }) => office), ...readableOffices(engine, caller, 'record.read')];
  return [...new Set(named)].map((office) => ({
    office,
    name: engine.nameOf?.(office) ?? null,
    today: engine.todayOf(office),
    actions: actionsOf(engine, caller, ACTION_NAMES, office),
  }));
};
