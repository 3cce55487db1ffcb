import { Choice, LocalDateField, Part, Text } from '@jejak/http';
import { allCodes, type Sex, SEXES } from '@jejak/records';
import { OriginDto, RecordId } from '../record.dto';
import { NOTIFICATION_KINDS } from './notification-codes';

export class ReportNotificationDto {
  @LocalDateField({ description: 'Tanggal laporan; tanpa ini hari ini', optional: true })
  reportedOn?: string;
  @Choice(allCodes(NOTIFICATION_KINDS), { description: 'Jenis pelaporan' })
  kind!: string;
  @RecordId('Orang di daftar orang')
  person!: string;
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  nationality!: string;
  @Choice(SEXES, { description: 'Jenis kelamin' })
  sex!: Sex;
  @Text({ description: 'Pindah: kantor asal atau tujuan', example: 'Kantor Imigrasi Contoh', optional: true })
  otherOffice?: string;
  @Part(() => OriginDto, { description: 'Catatan yang dilanjutkan', optional: true })
  from?: OriginDto;
}

export class ConfirmNotificationDto {
  @LocalDateField({ description: 'Tanggal pengesahan; tanpa ini hari ini', optional: true })
  confirmedOn?: string;
  @Text({ description: 'Nomor; boleh menyusul', example: 'LAP-0001', max: 100, optional: true })
  number?: string;
}

export class NumberNotificationDto {
  @Text({ description: 'Nomor yang menyusul', example: 'LAP-0001', max: 100 })
  number!: string;
}
