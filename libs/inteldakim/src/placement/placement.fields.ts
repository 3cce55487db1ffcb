import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  codesOn,
  compact,
  type Fields,
  readOrigin,
  readPersonInRecord,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import { refuseMerged, statusesOf, VICTIM_STATUSES } from '../person-status';
import { PLACEMENT_ENDS, PLACEMENT_PLACES, type PlacementEnding, type PlacementOrder } from './placement.events';

/** A placement is continued from what showed the person to be a victim. */
export const PLACEMENT_ORIGINS = ['bap', 'immigrationCase', 'incident', 'detention'] as const;

/** @param known the order as it stands, for a correction: what was decided of the same person stays decided */
export const readOrder = (fields: Fields, context: DecisionContext, known?: PlacementOrder): PlacementOrder => {
  const person = readPersonInRecord(fields);
  const orderedOn = readStepDate(fields, 'orderedOn', context);
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
  refuseMerged(person, fields.at('person'), context);
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

export const readPlacedOn = (fields: Fields, { orderedOn }: PlacementOrder, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'placedOn', context, { on: orderedOn, called: 'tanggal keputusan penempatan' });

export const readEnding = (fields: Fields, placedOn: LocalDate, context: DecisionContext): PlacementEnding => {
  const on = readStepDate(fields, 'on', context, { on: placedOn, called: 'tanggal penempatan' });
  return compact({
    on,
    end: fields.choice('end', codesOn(PLACEMENT_ENDS, on)),
    note: fields.optionalText('note', { max: 1000 }),
  });
};

export const readCancellation = (fields: Fields, { orderedOn }: PlacementOrder, context: DecisionContext) => {
  const cancelledOn = readStepDateOrToday(fields, 'cancelledOn', context, {
    on: orderedOn,
    called: 'tanggal keputusan penempatan',
  });
  return { cancelledOn, reason: fields.reason() };
};
