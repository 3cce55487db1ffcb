import type { DecisionContext } from '@jejak/kernel';
import { compact, type CorrectableFields, correctedFields, noRecord, readOptionalPart, readPart } from '@jejak/records';
import type { DeportationState } from './deportation';
import type { Deportation } from './deportation.events';
import {
  lastStepOf,
  readCancellation,
  readDecision,
  readDeparture,
  readEntryBan,
  readEntryBanAnswer,
  readEscort,
  readProposal,
  readTravelDocument,
  refuseProtected,
} from './deportation.fields';

const CORRECTABLE: CorrectableFields = {
  proposal: ['person', 'nationality', 'sex', 'proposedOn', 'reason', 'note', 'from'],
  decision: ['decidedOn', 'number', 'executeBy'],
  travelDocument: ['readyOn', 'kind'],
  escort: ['escortedOn', 'officers'],
  departure: ['departedOn', 'destination', 'port'],
  entryBan: ['proposedOn', 'termMonths', 'lifetime', 'number'],
  entryBanAnswer: ['answeredOn', 'answer', 'termMonths', 'lifetime', 'number'],
  cancelledOn: true,
  reason: true,
};

/** The corrected deportation, read part by part as at its entry; its step stays what it is. */
export const correctDeportation = (
  state: DeportationState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Deportation => {
  if (state.status === 'new') return noRecord();
  const after = correctedFields(state, changes, CORRECTABLE);
  const proposal = readPart(after, 'proposal', (fields) => {
    const read = readProposal(fields, context);
    if (read.person !== state.proposal.person) refuseProtected(read.person, 'person', fields, context);
    return read;
  });
  const decision = readOptionalPart(after, 'decision', (fields) => readDecision(fields, proposal, context));
  const travelDocument =
    decision && readOptionalPart(after, 'travelDocument', (fields) => readTravelDocument(fields, decision, context));
  const escort =
    travelDocument && readOptionalPart(after, 'escort', (fields) => readEscort(fields, travelDocument, context));
  const departure = escort && readOptionalPart(after, 'departure', (fields) => readDeparture(fields, escort, context));
  const entryBan = decision && readOptionalPart(after, 'entryBan', (fields) => readEntryBan(fields, decision, context));
  const entryBanAnswer =
    entryBan && readOptionalPart(after, 'entryBanAnswer', (fields) => readEntryBanAnswer(fields, entryBan, context));

  const parts = compact({ proposal, decision, travelDocument, escort, departure, entryBan, entryBanAnswer });
  return state.status === 'cancelled'
    ? { ...state, ...parts, ...readCancellation(after, lastStepOf(parts), context) }
    : { ...state, ...parts };
};
