import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { codesOn, compact, type Fields, readDatedCodes, readPersonInRecord, readPersonsOnce } from '@jejak/records';
import { findStatuses, REFUGEE_STATUSES, refuseMerged, statusesOf, VICTIM_STATUSES } from '../person-status';
import measures from './tak-measures.json';
import { DEPORTATION, TAK_MEASURES, type TakMeasure, type TakPerson } from './tak.events';
import { measuresForOverstay } from './tak.overstay';

export const TAK_MEASURE_NAMES = readDatedCodes(measures, (row) => {
  row.choice('code', TAK_MEASURES);
  return {};
});

const LONGEST_OVERSTAY = 36_500;

interface Reading {
  readonly decidedOn: LocalDate;
  readonly context: DecisionContext;
  /**
   * Persons as the decision has them already. What the register came to say of one after the decision does not hinder
   * correcting something else in it.
   */
  readonly decided?: readonly TakPerson[];
}

/** The persons of a decision, each with one or more measures. */
export const readTakPersons = (fields: Fields, reading: Reading): readonly TakPerson[] =>
  readPersonsOnce(fields, (row) => readTakPerson(row, reading));

const readTakPerson = (row: Fields, { decidedOn, context, decided = [] }: Reading): TakPerson => {
  const person: TakPerson = compact({
    ...readPersonInRecord(row),
    measures: readMeasures(row, decidedOn),
    overstayDays: row.optionalWhole('overstayDays', { min: 1, max: LONGEST_OVERSTAY }),
    chargeUnpaid: row.has('chargeUnpaid') ? row.boolean('chargeUnpaid') : undefined,
  });
  if (person.chargeUnpaid === true && person.overstayDays === undefined)
    row.refuse('chargeUnpaid', {
      code: 'CHARGE_WITHOUT_OVERSTAY',
      en: 'Only the charge for an overstay can be unpaid',
      id: 'Biaya beban yang tidak dibayar hanya untuk orang yang melewati masa izin tinggal; isi jumlah harinya.',
      allowed: ['overstayDays'],
    });
  const isDecided = decided.some((before) => isSame(before, person));
  const statuses = isDecided
    ? (findStatuses(person.person, context) ?? [])
    : statusesOf(person.person, row.at('person'), context);
  if (!isDecided) {
    refuseMerged(person.person, row.at('person'), context);
    refuseVictim(row, statuses);
    refuseDeportedRefugee(row, person, statuses);
  }
  if (!isRefugee(statuses)) refuseMissingMeasures(row, person, decidedOn);
  return person;
};

const readMeasures = (row: Fields, decidedOn: LocalDate): readonly TakMeasure[] => {
  const valid = codesOn(TAK_MEASURE_NAMES, decidedOn);
  const named = row.texts('measures', { min: 1 }).map((text) => text.toLowerCase());
  const unknown = named.find((measure) => !valid.includes(measure));
  if (unknown !== undefined)
    row.refuse('measures', {
      code: 'TAK_MEASURE_UNKNOWN',
      en: `${unknown} is not a measure of UU 6/2011 Ps 75(2)`,
      id: `Tindakan ${unknown} tidak ada dalam UU 6/2011 Pasal 75 ayat (2).`,
      allowed: valid,
    });
  return TAK_MEASURES.filter((measure) => named.includes(measure));
};

const isSame = (one: TakPerson, other: TakPerson): boolean =>
  one.person === other.person && one.measures.join() === other.measures.join();

const isRefugee = (statuses: readonly string[]): boolean =>
  statuses.some((status) => REFUGEE_STATUSES.includes(status));

/** Victims of trafficking and of people smuggling are exempt from TAK (UU 6/2011 Ps 86–87); they are placed instead. */
const refuseVictim = (row: Fields, statuses: readonly string[]): void => {
  const status = statuses.find((each) => VICTIM_STATUSES.includes(each));
  if (status !== undefined)
    row.refuse('person', {
      code: 'TAK_VICTIM_EXEMPT',
      en: `The person is a ${status}, who is exempt from TAK (UU 6/2011 Ps 86–87)`,
      id: 'Korban perdagangan orang dan korban penyelundupan manusia tidak dikenai TAK (UU 6/2011 Pasal 86–87); tempatkan dengan perlakuan khusus.',
      allowed: ['OrderPlacement'],
    });
};

/** Refugees and asylum seekers leave by voluntary repatriation or resettlement, never by deportation (Perpres 125/2016). */
const refuseDeportedRefugee = (row: Fields, { measures: taken }: TakPerson, statuses: readonly string[]): void => {
  const status = statuses.find((each) => REFUGEE_STATUSES.includes(each));
  if (status !== undefined && taken.includes(DEPORTATION))
    row.refuse('measures', {
      code: 'TAK_REFUGEE_NOT_DEPORTED',
      en: `The person is a ${status}, who is not deported (Perpres 125/2016)`,
      id: 'Pengungsi dan pencari suaka tidak dideportasi (Perpres 125/2016).',
      allowed: TAK_MEASURES.filter((measure) => measure !== DEPORTATION),
    });
};

const refuseMissingMeasures = (row: Fields, person: TakPerson, decidedOn: LocalDate): void => {
  const required = measuresForOverstay(person, decidedOn);
  const missing = required.filter((measure) => !person.measures.includes(measure));
  if (missing.length > 0)
    row.refuse('measures', {
      code: 'OVERSTAY_MEASURE_REQUIRED',
      en: `An overstay of ${String(person.overstayDays)} days asks for the measures ${required.join(', ')} (UU 6/2011 Ps 78)`,
      id: `Melewati izin tinggal ${String(person.overstayDays)} hari dikenai tindakan huruf ${required.join(' dan ')} (UU 6/2011 Pasal 78).`,
      allowed: required,
    });
};
