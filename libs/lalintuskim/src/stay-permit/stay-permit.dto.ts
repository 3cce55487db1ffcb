import { Choice, LocalDateField, Part, Text } from '@jejak/http';
import { allCodes, type Sex, SEXES } from '@jejak/records';
import { IntersectionType } from '@nestjs/swagger';
import { OriginDto, RecordId } from '../record.dto';
import {
  STAY_PERMIT_ACTIONS,
  STAY_PERMIT_KINDS,
  STAY_PERMIT_REFUSAL_REASONS,
  type StayPermitAction,
} from './stay-permit-codes';

const KINDS = allCodes(STAY_PERMIT_KINDS);

export class StatusChangeDto {
  @Choice(KINDS, { description: 'Izin sebelumnya', example: 'itk-business' })
  from!: string;
  @Choice(KINDS, { description: 'Izin sesudahnya', example: 'kitas-1y' })
  to!: string;
}

export class EndedPermitDto {
  @Choice(KINDS, { description: 'Jenis izin yang diakhiri', example: 'kitas-1y' })
  kind!: string;
  @RecordId('Catatan izin yang diakhiri', true)
  permit?: string;
  @Text({ description: 'Nomor izin, bila terbit di tempat lain', example: '2C21AB0000-T', max: 100, optional: true })
  number?: string;
}

class StayPermitRequestDto {
  @Choice(KINDS, { description: 'Jenis dokumen', example: 'kitas-1y' })
  kind!: string;
  @Choice(STAY_PERMIT_ACTIONS, {
    description: 'Baru, perpanjangan atau alih status; boleh kosong bila jenisnya hanya mengenal satu',
    optional: true,
  })
  action?: StayPermitAction;
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  nationality!: string;
  @RecordId('Penjamin di daftar perusahaan', true)
  company?: string;
  @Text({ description: 'Nomor permohonan SIMKIM', example: '2012345678', max: 80, optional: true })
  applicationNumber?: string;
  @Part(() => StatusChangeDto, { description: 'Alih status: dari dan ke', optional: true })
  statusChange?: StatusChangeDto;
  @Part(() => EndedPermitDto, { description: 'EPO dan ERP: izin yang diakhiri', optional: true })
  ends?: EndedPermitDto;
  @Choice(KINDS, { description: 'Izin masuk kembali: jenis izin tinggalnya', example: 'kitas-1y', optional: true })
  heldWith?: string;
  @Part(() => OriginDto, { description: 'Catatan yang dilanjutkan', optional: true })
  from?: OriginDto;
}

export class ApplyStayPermitDto extends StayPermitRequestDto {
  @RecordId('Orang di daftar orang')
  person!: string;
  @Choice(SEXES, { description: 'Jenis kelamin' })
  sex!: Sex;
  @LocalDateField({ description: 'Tanggal permohonan; tanpa ini hari ini', optional: true })
  appliedOn?: string;
}

export class GrantStayPermitDto {
  @LocalDateField({ description: 'Tanggal persetujuan; tanpa ini hari ini', optional: true })
  grantedOn?: string;
}

export class RefuseStayPermitDto {
  @LocalDateField({ description: 'Tanggal penolakan; tanpa ini hari ini', optional: true })
  refusedOn?: string;
  @Choice(allCodes(STAY_PERMIT_REFUSAL_REASONS), { description: 'Alasan' })
  reason!: string;
  @Text({ description: 'Catatan, tanpa nama orang', example: 'Surat penjaminan tidak sah', max: 1000, optional: true })
  note?: string;
}

class StayPermitValidityDto {
  @Text({ description: 'Nomor dokumen; boleh menyusul', example: '2C21AB0001-T', max: 100, optional: true })
  documentNumber?: string;
  @LocalDateField({ description: 'Berlaku sampai', example: '2022-03-01', optional: true })
  validUntil?: string;
}

export class IssueStayPermitDto extends StayPermitValidityDto {
  @LocalDateField({ description: 'Tanggal terbit; tanpa ini hari ini', optional: true })
  issuedOn?: string;
}

export class NumberStayPermitDto {
  @Text({ description: 'Nomor dokumen yang menyusul', example: '2C21AB0001-T', max: 100 })
  documentNumber!: string;
}

export class RecordIssuedPermitDto extends IntersectionType(StayPermitRequestDto, StayPermitValidityDto) {
  @LocalDateField({ description: 'Tanggal terbit' })
  issuedOn!: string;
  @LocalDateField({ description: 'Tanggal permohonan; untuk standar pelayanan', optional: true })
  appliedOn?: string;
  @RecordId('Orang di daftar orang, bila terdaftar', true)
  person?: string;
  @Choice(SEXES, { description: 'Jenis kelamin', optional: true })
  sex?: Sex;
  @Text({ description: 'Asal data; kosong = SIMKIM', example: 'SIMKIM', optional: true })
  source?: string;
}
