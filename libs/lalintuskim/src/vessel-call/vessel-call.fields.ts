import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  compact,
  ensureNotBefore,
  type Fields,
  readNationality,
  readOptionalRegisterId,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { DIRECTIONS } from '../direction';
import type {
  CheckSchedule,
  CrewCheck,
  CrewOfNationality,
  ExpectedTime,
  VesselCallDetails,
} from './vessel-call.events';

const MOST_CREW = 20_000;

export const readDetails = (fields: Fields): VesselCallDetails =>
  compact({
    vessel: fields.text('vessel'),
    direction: fields.choice('direction', DIRECTIONS),
    agent: fields.optionalText('agent'),
    agentCompany: readOptionalRegisterId(fields, 'agentCompany'),
    port: fields.optionalText('port'),
  });

/** An announcement is made by an agent; only a document of the past may leave it unsaid. */
export const readAnnouncedDetails = (fields: Fields): VesselCallDetails => {
  const details = readDetails(fields);
  if (details.agent === undefined && details.agentCompany === undefined)
    fields.refuse('agent', {
      code: 'AGENT_REQUIRED',
      en: 'A vessel call is announced by an agent',
      id: 'Kedatangan atau keberangkatan kapal diberitahukan oleh agen; isi namanya atau pilih dari daftar perusahaan.',
      allowed: ['agent', 'agentCompany'],
    });
  return details;
};

export const readAnnouncedOn = (fields: Fields, context: DecisionContext): LocalDate =>
  readStepDateOrToday(fields, 'announcedOn', context);

export const readExpected = (fields: Fields): ExpectedTime =>
  compact({ expectedOn: fields.date('expectedOn'), expectedTime: fields.optionalTime('expectedTime') });

export const readSchedule = (fields: Fields, announcedOn: LocalDate): CheckSchedule => {
  const scheduledFor = fields.date('scheduledFor');
  ensureNotBefore(scheduledFor, fields.at('scheduledFor'), announcedOn, 'tanggal pemberitahuan');
  return compact({ scheduledFor, scheduledTime: fields.optionalTime('scheduledTime') });
};

const readCrewOf = (fields: Fields): CrewOfNationality => ({
  nationality: readNationality(fields),
  count: fields.whole('count', { min: 1, max: MOST_CREW }),
});

/** @param earlier the announcement, which the check follows; undefined in a record of the past */
export const readCheck = (
  fields: Fields,
  earlier: LocalDate | undefined,
  context: DecisionContext,
): CrewCheck & { readonly crew?: number } => {
  const preceding = earlier === undefined ? undefined : { on: earlier, called: 'tanggal pemberitahuan' };
  const checkedOn = readStepDate(fields, 'checkedOn', context, preceding);
  const crew =
    earlier === undefined ? fields.optionalWhole('crew', { max: MOST_CREW }) : fields.whole('crew', { max: MOST_CREW });
  const crewByNationality = fields.list('crewByNationality', readCrewOf);
  refuseOtherSum(fields, crew, crewByNationality);
  return compact({ checkedOn, crew, crewByNationality, findings: fields.optionalText('findings', { max: 4000 }) });
};

const refuseOtherSum = (fields: Fields, crew: number | undefined, rows: readonly CrewOfNationality[]): void => {
  if (rows.length === 0) return;
  const nationalities = rows.map(({ nationality }) => nationality);
  const twice = nationalities.findIndex((one, index) => nationalities.indexOf(one) !== index);
  if (twice >= 0)
    fields.refuse(`crewByNationality[${String(twice)}].nationality`, {
      code: 'NATIONALITY_REPEATED',
      en: 'A nationality is stated once',
      id: 'Satu kewarganegaraan ditulis dalam satu baris.',
    });
  const sum = rows.reduce((total, { count }) => total + count, 0);
  if (sum !== crew)
    fields.refuse('crewByNationality', {
      code: 'CREW_SUM_DIFFERS',
      en: `The crew by nationality sums to ${String(sum)}, not to ${String(crew ?? 0)}`,
      id: `Jumlah awak menurut kewarganegaraan ${String(sum)} tidak sama dengan jumlah awak.`,
      allowed: [`crew = ${String(sum)}`],
    });
};

export interface Cancellation {
  readonly cancelledOn: LocalDate;
  readonly reason: string;
}

export const readCancellation = (fields: Fields, announcedOn: LocalDate, context: DecisionContext): Cancellation => {
  const cancelledOn = readStepDateOrToday(fields, 'cancelledOn', context, {
    on: announcedOn,
    called: 'tanggal pemberitahuan',
  });
  return { cancelledOn, reason: fields.reason() };
};
