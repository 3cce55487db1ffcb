import type { DecisionContext, Evented, Position } from '@jejak/kernel';
import { eventTypesOf, recordDecider, type RecordState, type SearchTerm } from '@jejak/records';
import type { Order } from './command-order';
import type { NewEvent } from './port';
import { opened, sealEvent } from './sealing';

/** The rules see open texts: what stands is compared with what is asked, and a correction that waits is applied. */
export const openState = ({ sealing }: Order, state: RecordState<unknown>): RecordState<unknown> =>
  sealing === undefined ? state : opened(state, (token) => sealing.open(token));

export const sealed = ({ sealing, workflow }: Order, event: NewEvent): NewEvent =>
  sealing === undefined ? event : sealEvent(eventTypesOf(workflow), event, (text) => sealing.seal(text));

/** What the record is found by after the command, while its texts are still open. */
export const searchTermsAfter = (
  { workflow, sealing }: Order,
  state: RecordState<unknown>,
  decided: readonly NewEvent[],
  { now }: DecisionContext,
): readonly SearchTerm[] => {
  if (sealing === undefined || workflow.searchTerms === undefined) return [];
  const after = decided.reduce<RecordState<unknown>>((before, event) => {
    const evented: Evented = { ...event, meta: { ...event.meta, recordedAt: now } };
    return recordDecider(workflow).evolve(before, evented);
  }, state);
  return workflow.searchTerms(after.entity);
};

export const settleSealing = async (
  { sealing, workflow }: Order,
  events: readonly NewEvent[],
  terms: readonly SearchTerm[],
  position: Position,
): Promise<void> => {
  if (sealing === undefined) return;
  const types = eventTypesOf(workflow);
  if (events.some(({ type }) => types[type]?.erases === true)) await sealing.erase(position);
  else await sealing.settle(terms);
};
