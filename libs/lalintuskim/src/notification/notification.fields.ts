import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  compact,
  type Fields,
  readCode,
  readNaturalRecordId,
  readOrigin,
  readPersonInRecord,
  readStepDateOrToday,
} from '@jejak/records';
import { NOTIFICATION_KINDS } from './notification-codes';
import type { NotificationConfirmation, NotificationDetails } from './notification.events';

/** What a notification may continue. */
export const NOTIFICATION_ORIGINS = ['stayPermit', 'bap'] as const;
const NUMBER_LENGTH = { max: 100 };

export const readReportedOn = (fields: Fields, context: DecisionContext): LocalDate =>
  readStepDateOrToday(fields, 'reportedOn', context);

export const readDetails = (fields: Fields, reportedOn: LocalDate): NotificationDetails => {
  const { code, moves } = readCode(fields, 'kind', NOTIFICATION_KINDS, reportedOn);
  if (moves !== true && fields.has('otherOffice'))
    fields.refuse('otherOffice', {
      code: 'NOT_OF_THIS_KIND',
      en: 'Only a move names another office',
      id: 'Kantor lain hanya disebut pada pindah masuk atau pindah keluar.',
      allowed: NOTIFICATION_KINDS.filter((kind) => kind.moves === true).map((kind) => `kind = ${kind.code}`),
    });
  return compact({
    kind: code,
    ...readPersonInRecord(fields),
    otherOffice: fields.optionalText('otherOffice'),
    from: readOrigin(fields, NOTIFICATION_ORIGINS, readNaturalRecordId),
  });
};

export const readNumber = (fields: Fields): string => fields.text('number', NUMBER_LENGTH);

export const readConfirmation = (
  fields: Fields,
  reportedOn: LocalDate,
  context: DecisionContext,
): NotificationConfirmation => {
  const confirmedOn = readStepDateOrToday(fields, 'confirmedOn', context, {
    on: reportedOn,
    called: 'tanggal laporan',
  });
  return compact({ confirmedOn, number: fields.has('number') ? readNumber(fields) : undefined });
};
