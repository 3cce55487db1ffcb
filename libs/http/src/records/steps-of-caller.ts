import type { Caller } from '@jejak/access';
import type { LocalDate, OfficeId } from '@jejak/kernel';
import type { RecordEngine } from '../engine';
import { allowedTo } from '../scopes/scope-of-command';
import type { PendingRequest, RecordItem } from './record.dto';

interface Parts {
  readonly place: { readonly office: OfficeId; readonly entity: string; readonly id: string };
  readonly today: LocalDate;
  readonly pending: readonly PendingRequest[];
  readonly items: readonly RecordItem[];
}

/** A second person decides over what the first asked for. */
const APPROVALS: ReadonlySet<string> = new Set(['ApproveCorrection', 'ApproveVoid']);

/**
 * Of the commands that a part of a record allows, those that the caller may give: by the table, and by what every record
 * asks of persons — approving is for another than who asked, withdrawing for the author on the day of entry. The deciders
 * ask again; a screen only shows no button that would be refused.
 */
export const stepsOfCaller = (
  engine: RecordEngine,
  caller: Caller | undefined,
  { place, today, pending, items }: Parts,
  commands: readonly string[],
  item: string,
): readonly string[] => {
  const asked = pending.some((one) => one.item === item && one.requestedBy === caller?.account);
  const entry = items.find((one) => one.item === item);
  const isOwnOfToday = entry === undefined || (entry.author === caller?.account && entry.enteredOn === today);
  return allowedTo(engine, caller, place, commands).filter(
    (command) => !(asked && APPROVALS.has(command)) && !(command === 'Withdraw' && !isOwnOfToday),
  );
};
