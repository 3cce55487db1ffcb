import { Choice, LocalDateField, Part, Reason, Text } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { PersonInRecordDto, RecordId } from '../record.dto';
import { BAP_ORIGINS, BAP_OUTCOMES, BAP_TYPES } from './bap.fields';

export class BapOriginDto {
  @Choice(BAP_ORIGINS, { description: 'Jenis catatan asal' })
  entity!: string;
  @RecordId('Nomor catatan asal')
  id!: string;
}

export class OpenBapDto extends PersonInRecordDto {
  @LocalDateField({ description: 'Tanggal pemeriksaan dibuka', example: '2021-03-04' })
  openedOn!: string;
  @Choice(allCodes(BAP_TYPES), { description: 'Jenis BAP' })
  type!: string;
  @Text({ description: 'Tempat pemeriksaan', example: 'Ruang pemeriksaan kantor', optional: true })
  place?: string;
  @Text({ description: 'Nomor BAP; boleh menyusul', example: 'BAP-001', max: 100, optional: true })
  number?: string;
  @RecordId('BAP pertama orang yang sama, untuk BAP tambahan', true)
  additionalTo?: string;
  @Part(() => BapOriginDto, { description: 'Laporan kejadian atau perkara yang dilanjutkan', optional: true })
  from?: BapOriginDto;
}

export class NumberBapDto {
  @Text({ description: 'Nomor BAP yang menyusul', example: 'BAP-001', max: 100 })
  number!: string;
}

export class SignBapDto {
  @LocalDateField({ description: 'Tanggal penandatanganan; menentukan periode hitungan', example: '2021-03-04' })
  signedOn!: string;
  @Choice(allCodes(BAP_OUTCOMES), { description: 'Hasil pemeriksaan, menurut jenis BAP' })
  outcome!: string;
}

export class CancelBapDto {
  @LocalDateField({ description: 'Tanggal pembatalan; tanpa ini hari ini', optional: true, example: '2021-03-04' })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}
