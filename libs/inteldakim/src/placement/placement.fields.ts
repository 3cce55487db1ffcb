import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { compact, ensureNotBefore, ensureNotFuture, type Fields } from '@jejak/records';
import { codesOn } from '../dated-codes';
import { readOptionalNumber } from '../letter-number';
import { readOrigin } from '../origin';
import { readPersonInRecord } from '../person-in-record';
import { statusesOf, VICTIM_STATUSES } from '../person-status';
import { PLACEMENT_ENDS, PLACEMENT_PLACES, type PlacementEnding, type PlacementOrder } from './placement.events';

/** A placement is continued from what showed the person to be a victim. */
export const PLACEMENT_ORIGINS = ['bap', 'immigrationCase', 'incident', 'detention'] as const;

/** @param known the order as it stands, for a correction: what was decided of the same person stays decided */
export const readOrder = (fields: Fields, context: DecisionContext, known?: PlacementOrder): PlacementOrder => {
  const person = readPersonInRecord(fields);
  const orderedOn = fields.date('orderedOn');
  ensureNotFuture(orderedOn, fields.at('orderedOn'), context);
  return compact({
    ...person,
    victim: known?.person === person.person ? known.victim : victimStatusOf(person.person, fields, context),
    orderedOn,
    reason: fields.text('reason', { max: 1000 }),
    place: fields.choice('place', PLACEMENT_PLACES),
    placeName: fields.text('placeName'),
    decisionNumber: readOptionalNumber(fields, 'decisionNumber'),
    from: readOrigin(fields, PLACEMENT_ORIGINS),
  });
};

/** Only victims of trafficking and of people smuggling are placed (UU 6/2011 Ps 87). */
const victimStatusOf = (person: string, fields: Fields, context: DecisionContext): string => {
  const statuses = statusesOf(person, fields.at('person'), context);
  return (
    VICTIM_STATUSES.find((status) => statuses.includes(status)) ??
    fields.refuse('person', {
      code: 'PERSON_NOT_A_VICTIM',
      en: 'Only a victim of trafficking or of people smuggling is placed with special treatment',
      id: 'Penempatan dengan perlakuan khusus hanya untuk korban perdagangan orang atau penyelundupan manusia.',
      allowed: [...VICTIM_STATUSES, 'OrderDetention'],
    })
  );
};

export const readPlacedOn = (fields: Fields, { orderedOn }: PlacementOrder, context: DecisionContext): LocalDate => {
  const placedOn = fields.date('placedOn');
  ensureNotBefore(placedOn, fields.at('placedOn'), orderedOn, 'tanggal keputusan penempatan');
  ensureNotFuture(placedOn, fields.at('placedOn'), context);
  return placedOn;
};

export const readEnding = (fields: Fields, placedOn: LocalDate, context: DecisionContext): PlacementEnding => {
  const on = fields.date('on');
  ensureNotBefore(on, fields.at('on'), placedOn, 'tanggal penempatan');
  ensureNotFuture(on, fields.at('on'), context);
  return compact({
    on,
    end: fields.choice('end', codesOn(PLACEMENT_ENDS, on)),
    note: fields.optionalText('note', { max: 1000 }),
  });
};

export const readCancellation = (fields: Fields, { orderedOn }: PlacementOrder, context: DecisionContext) => {
  const cancelledOn = fields.optionalDate('cancelledOn') ?? context.today;
  ensureNotFuture(cancelledOn, fields.at('cancelledOn'), context);
  ensureNotBefore(cancelledOn, fields.at('cancelledOn'), orderedOn, 'tanggal keputusan penempatan');
  return { cancelledOn, reason: fields.reason() };
};
