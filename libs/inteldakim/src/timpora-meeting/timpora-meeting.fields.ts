import type { DecisionContext } from '@jejak/kernel';
import { compact, type Fields, readStepDate, readStepDateOrToday } from '@jejak/records';
import { OFFICE_PARTS } from '../office-part';
import type { CancelledTimporaMeeting } from './timpora-meeting';
import {
  TIMPORA_LEVELS,
  TIMPORA_MEETING_KINDS,
  type TimporaAgency,
  type TimporaMeetingDetails,
  type TimporaMeetingHolding,
  type TimporaMeetingKind,
  type TimporaMeetingPlan,
  type TimporaMinutes,
} from './timpora-meeting.events';

const MOST_PRESENT = 10_000;
const NUMBER_LENGTH = { max: 100 };
const LONG_TEXT = { max: 4000 };

/** What every meeting says of itself, whatever its step. */
export const readDetails = (fields: Fields): TimporaMeetingDetails =>
  detailsWith(fields, fields.choice('kind', TIMPORA_MEETING_KINDS));

/** The same from a document of the past, which may leave unsaid what kind of meeting it was. */
export const readTranscribedDetails = (fields: Fields): TimporaMeetingDetails =>
  detailsWith(fields, fields.optionalChoice('kind', TIMPORA_MEETING_KINDS));

const detailsWith = (fields: Fields, kind: TimporaMeetingKind | undefined): TimporaMeetingDetails =>
  compact({
    level: fields.choice('level', TIMPORA_LEVELS),
    kind,
    officePart: fields.optionalChoice('officePart', OFFICE_PARTS) ?? 'organiser',
    area: fields.text('area'),
    agencies: readAgencies(fields),
    letterNumber: fields.optionalText('letterNumber', NUMBER_LENGTH),
    ...readCircumstances(fields),
  });

/** What may become known, or otherwise than planned, when the meeting is held. */
const readCircumstances = (fields: Fields) =>
  compact({
    venue: fields.optionalText('venue'),
    chair: fields.optionalText('chair'),
    agenda: fields.optionalText('agenda', LONG_TEXT),
    cost: fields.optionalWhole('cost'),
  });

const readAgencies = (fields: Fields): readonly TimporaAgency[] => {
  const names = new Set<string>();
  return fields.list('agencies', (agency) => {
    const name = agency.text('name');
    if (names.has(name.toLowerCase()))
      agency.refuse('name', {
        code: 'AGENCY_REPEATED',
        en: `${name} is named twice`,
        id: `Instansi ${name} disebut dua kali; jumlahkan yang hadir dalam satu baris.`,
      });
    names.add(name.toLowerCase());
    return compact({ name, present: agency.optionalWhole('present', { max: MOST_PRESENT }) });
  });
};

/** The details of a planned meeting with what its holding says anew; agencies that are not sent came as invited. */
export const readHeldDetails = (fields: Fields, planned: TimporaMeetingDetails): TimporaMeetingDetails => ({
  ...planned,
  ...readCircumstances(fields),
  agencies: fields.has('agencies') ? readAgencies(fields) : planned.agencies,
});

export const agenciesPresent = ({ agencies }: TimporaMeetingDetails): readonly TimporaAgency[] =>
  agencies.filter(({ present }) => present !== 0);

/** The team is one of several agencies (Permenkumham 50/2016): an office alone holds no meeting of it. */
export const refuseAlone = (details: TimporaMeetingDetails, fields: Fields): void => {
  if (agenciesPresent(details).length === 0)
    fields.refuse('agencies', {
      code: 'MEETING_WITHOUT_AGENCY',
      en: 'A TIMPORA meeting is held with at least one agency from outside the office present',
      id: 'Rapat TIMPORA harus dihadiri sedikitnya satu instansi dari luar kantor.',
      allowed: ['agencies ≥ 1'],
    });
};

export const readPlan = (fields: Fields): TimporaMeetingPlan =>
  compact({ plannedFor: fields.date('plannedFor'), plannedTime: fields.optionalTime('plannedTime') });

export const readHolding = (fields: Fields, context: DecisionContext): TimporaMeetingHolding => {
  const heldOn = readStepDate(fields, 'heldOn', context);
  return compact({ heldOn, heldTime: fields.optionalTime('heldTime'), outcome: readOutcome(fields) });
};

export const readOutcome = (fields: Fields): string | undefined => fields.optionalText('outcome', LONG_TEXT);

export const readMinutes = (
  fields: Fields,
  { heldOn }: TimporaMeetingHolding,
  context: DecisionContext,
): TimporaMinutes => {
  const filedOn = readStepDate(fields, 'filedOn', context, { on: heldOn, called: 'hari rapat' });
  return compact({ filedOn, minutesNumber: fields.optionalText('minutesNumber', NUMBER_LENGTH) });
};

export const readLetterNumber = (fields: Fields): string => fields.text('letterNumber', NUMBER_LENGTH);

export const readVenue = (fields: Fields): string | undefined => fields.optionalText('venue');

export const readCancellation = (
  fields: Fields,
  context: DecisionContext,
): Pick<CancelledTimporaMeeting, 'cancelledOn' | 'reason'> => {
  const cancelledOn = readStepDateOrToday(fields, 'cancelledOn', context);
  return { cancelledOn, reason: fields.reason() };
};
