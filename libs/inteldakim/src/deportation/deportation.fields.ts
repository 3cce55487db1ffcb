import { latest } from '@jejak/calendar';
import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  codesOn,
  compact,
  ensureNotBefore,
  type Fields,
  readOrigin,
  readPersonInRecord,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import { refuseMerged, REFUGEE_STATUSES, statusesOf, VICTIM_STATUSES } from '../person-status';
import {
  DEPORTATION_REASONS,
  type DeportationDecision,
  type DeportationProposal,
  type Departure,
  ENTRY_BAN_ANSWERS,
  type EntryBanDecision,
  type EntryBanProposal,
  type EntryBanTerm,
  type Escort,
  TRAVEL_DOCUMENTS,
  type TravelDocument,
} from './deportation.events';
import { entryBanTermsOn } from './entry-ban-terms';

/** A deportation is continued from what led to it, with the person that it named. */
export const DEPORTATION_ORIGINS = ['tak', 'detention'] as const;

const MOST_OFFICERS = 100;
const LONGEST_BAN = 1200;

export const readProposal = (fields: Fields, context: DecisionContext): DeportationProposal => {
  const proposedOn = readStepDate(fields, 'proposedOn', context);
  return compact({
    ...readPersonInRecord(fields),
    proposedOn,
    reason: fields.choice('reason', codesOn(DEPORTATION_REASONS, proposedOn)),
    note: fields.optionalText('note', { max: 1000 }),
    from: readOrigin(fields, DEPORTATION_ORIGINS),
  });
};

/**
 * Who may not be deported: refugees (Perpres 125/2016), and victims, whom no TAK meets (UU 6/2011 Ps 86). A merged entry
 * is refused at every step, for a deportation cannot be undone: what became known since stands with the entry that goes on.
 */
export const refuseProtected = (person: string, field: string, fields: Fields, context: DecisionContext): void => {
  refuseMerged(person, fields.at(field), context);
  const statuses = statusesOf(person, fields.at(field), context);
  if (statuses.some((status) => REFUGEE_STATUSES.includes(status)))
    fields.refuse(field, {
      code: 'REFUGEE_NOT_DEPORTED',
      en: 'A refugee or asylum seeker leaves only by voluntary repatriation or resettlement',
      id: 'Pengungsi dan pencari suaka tidak dideportasi; mereka pergi melalui pemulangan sukarela atau negara ketiga.',
      allowed: ['voluntary-repatriation', 'resettlement'],
    });
  if (statuses.some((status) => VICTIM_STATUSES.includes(status)))
    fields.refuse(field, {
      code: 'VICTIM_NOT_DEPORTED',
      en: 'A victim of trafficking or of people smuggling is exempt from administrative measures, deportation too',
      id: 'Korban perdagangan orang atau penyelundupan manusia tidak dikenai tindakan administratif, juga tidak dideportasi.',
      allowed: ['OrderPlacement'],
    });
};

export const readDecision = (
  fields: Fields,
  { proposedOn }: DeportationProposal,
  context: DecisionContext,
): DeportationDecision => {
  const decidedOn = readStepDate(fields, 'decidedOn', context, { on: proposedOn, called: 'tanggal usulan' });
  const executeBy = fields.optionalDate('executeBy');
  if (executeBy !== undefined) ensureNotBefore(executeBy, fields.at('executeBy'), decidedOn, 'tanggal keputusan');
  return compact({ decidedOn, executeBy, number: readOptionalNumber(fields, 'number') });
};

export const readTravelDocument = (
  fields: Fields,
  { decidedOn }: DeportationDecision,
  context: DecisionContext,
): TravelDocument => ({
  readyOn: readStepDate(fields, 'readyOn', context, { on: decidedOn, called: 'tanggal keputusan' }),
  kind: fields.choice('kind', TRAVEL_DOCUMENTS),
});

export const readEscort = (fields: Fields, { readyOn }: TravelDocument, context: DecisionContext): Escort =>
  compact({
    escortedOn: readStepDate(fields, 'escortedOn', context, { on: readyOn, called: 'tanggal dokumen perjalanan' }),
    officers: fields.optionalWhole('officers', { min: 1, max: MOST_OFFICERS }),
  });

export const readDeparture = (fields: Fields, { escortedOn }: Escort, context: DecisionContext): Departure => {
  const departedOn = readStepDate(fields, 'departedOn', context, { on: escortedOn, called: 'tanggal pengawalan' });
  const destination = fields.text('destination', { min: 3, max: 3 }).toUpperCase();
  if (!/^[A-Z]{3}$/.test(destination))
    fields.refuse('destination', {
      code: 'COUNTRY_INVALID',
      en: 'A destination is an ISO 3166-1 alpha-3 code',
      id: 'Negara tujuan ditulis dengan kode tiga huruf, misalnya CHN.',
      allowed: ['ISO 3166-1 alpha-3'],
    });
  return { departedOn, destination, port: fields.text('port') };
};

export const readCancellation = (fields: Fields, preceding: LocalDate, context: DecisionContext) => {
  const cancelledOn = readStepDateOrToday(fields, 'cancelledOn', context, {
    on: preceding,
    called: 'langkah sebelumnya',
  });
  return { cancelledOn, reason: fields.reason() };
};

/** The office proposes, at the decision or later. */
export const readEntryBan = (
  fields: Fields,
  { decidedOn }: DeportationDecision,
  context: DecisionContext,
): EntryBanProposal => {
  const proposedOn = readStepDate(fields, 'proposedOn', context, {
    on: decidedOn,
    called: 'tanggal keputusan deportasi',
  });
  return compact({ proposedOn, ...readTerm(fields, proposedOn), number: readOptionalNumber(fields, 'number') });
};

/** The Ditjen imposes or declines; only an imposed ban has a term. */
export const readEntryBanAnswer = (
  fields: Fields,
  { proposedOn }: EntryBanProposal,
  context: DecisionContext,
): EntryBanDecision => {
  const answeredOn = readStepDate(fields, 'answeredOn', context, {
    on: proposedOn,
    called: 'tanggal usulan penangkalan',
  });
  const answer = fields.choice('answer', ENTRY_BAN_ANSWERS);
  const number = readOptionalNumber(fields, 'number');
  if (answer === 'imposed') return compact({ answeredOn, answer, ...readTerm(fields, answeredOn), number });
  for (const name of ['termMonths', 'lifetime'])
    if (fields.has(name))
      fields.refuse(name, {
        code: 'DECLINED_BAN_WITH_TERM',
        en: 'A declined entry ban has no term',
        id: 'Penangkalan yang ditolak tidak mempunyai jangka waktu.',
        allowed: ['answer = imposed'],
      });
  return compact({ answeredOn, answer, number });
};

/** Months within what the law of the day allows, or a lifetime. */
const readTerm = (fields: Fields, date: LocalDate): EntryBanTerm => {
  const termMonths = fields.optionalWhole('termMonths', { min: 1, max: LONGEST_BAN });
  const lifetime = fields.has('lifetime') && fields.boolean('lifetime');
  const terms = entryBanTermsOn(date);
  const allowed = [
    `termMonths ≤ ${String(terms?.maxMonths ?? LONGEST_BAN)}`,
    ...(terms?.lifetime === false ? [] : ['lifetime = true']),
  ];
  if ((termMonths !== undefined) === lifetime)
    fields.refuse('termMonths', {
      code: 'ENTRY_BAN_TERM_REQUIRED',
      en: 'An entry ban is for a number of months or for a lifetime',
      id: 'Penangkalan berlaku sekian bulan atau seumur hidup; isi salah satu.',
      allowed,
    });
  if (terms !== undefined && (termMonths ?? 0) > terms.maxMonths)
    fields.refuse('termMonths', {
      code: 'ENTRY_BAN_TERM_TOO_LONG',
      en: `On ${date} an entry ban is for at most ${String(terms.maxMonths)} months: ${terms.source}`,
      id: `Pada ${date} penangkalan paling lama ${String(terms.maxMonths)} bulan.`,
      allowed,
    });
  if (lifetime && terms?.lifetime === false)
    fields.refuse('lifetime', {
      code: 'ENTRY_BAN_TERM_TOO_LONG',
      en: `On ${date} an entry ban is not for a lifetime: ${terms.source}`,
      id: `Pada ${date} penangkalan tidak dapat seumur hidup.`,
      allowed,
    });
  return lifetime ? { lifetime: true } : compact({ termMonths });
};

/** The latest of the steps that were taken. */
export const lastStepOf = (steps: {
  readonly proposal: DeportationProposal;
  readonly decision?: DeportationDecision;
  readonly travelDocument?: TravelDocument;
  readonly escort?: Escort;
}): LocalDate => {
  const { proposal, decision, travelDocument, escort } = steps;
  return latest(
    proposal.proposedOn,
    ...[decision?.decidedOn, travelDocument?.readyOn, escort?.escortedOn].filter((on) => on !== undefined),
  );
};
