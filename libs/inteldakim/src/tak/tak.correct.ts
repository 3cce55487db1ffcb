import type { DecisionContext } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, Fields, noRecord, readPart } from '@jejak/records';
import { type TakState, takWithStatus } from './tak';
import type { Tak, TakAnnulment, TakObjection } from './tak.events';
import { readAnnulment, readDecidedOn, readDetails, readObjection, readObjectionDecision } from './tak.fields';
import { chargesOf } from './tak.overstay';
import { readTakPersons } from './tak.persons';

const CORRECTABLE: CorrectableFields = {
  decidedOn: true,
  details: ['decisionNumber', 'ground', 'from'],
  persons: true,
  objections: true,
  annulments: true,
};

/** The corrected decision, read as at its entry; charges follow from it, objections and annulments one after another. */
export const correctTak = (
  state: TakState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Tak => {
  if (state.status === 'new') return noRecord();
  const after = new Fields(applyChanges(state, changes, CORRECTABLE), 'changes');
  const decidedOn = readDecidedOn(after, context);
  const details = readPart(after, 'details', readDetails);
  const persons = readTakPersons(after, { decidedOn, context, decided: state.persons });
  const objections: TakObjection[] = [];
  const annulments: TakAnnulment[] = [];
  const soFar = () => ({ decidedOn, persons, objections: [...objections], annulments: [...annulments] });
  after.list('objections', (row) => {
    const made = readObjection(row, soFar(), context);
    const part = row.optionalObject('decision');
    if (part === undefined) return objections.push(made);
    const decision = readObjectionDecision(part, made, context);
    part.end();
    return objections.push({ ...made, decision });
  });
  after.list('annulments', (row) => annulments.push(readAnnulment(row, soFar(), context)));
  const charges = chargesOf(persons, decidedOn);
  return takWithStatus({ decidedOn, details, persons, charges, objections, annulments });
};
