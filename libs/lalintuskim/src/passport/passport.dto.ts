import { Choice, LocalDateField, Part, Reason, Text } from '@jejak/http';
import { allCodes } from '@jejak/records';
import { OriginDto, RecordId } from '../record.dto';
import { PASSPORT_PRODUCTS, PASSPORT_REASONS } from './passport-codes';
import { REFUSAL_STAGES, type RefusalStage } from './passport.events';

const products = allCodes(PASSPORT_PRODUCTS);
const reasons = allCodes(PASSPORT_REASONS);

/** A step that says nothing but its day. */
export class PassportStepDto {
  @LocalDateField({ description: 'Tanggal langkah; tanpa ini hari ini', optional: true, example: '2021-03-02' })
  on?: string;
}

export class ApplyForPassportDto {
  @Choice(products, { description: 'Jenis paspor', example: 'ordinary-48' })
  product!: string;
  @Choice(reasons, { description: 'Alasan permohonan' })
  reason!: string;
  @RecordId('Nomor pemohon di daftar orang')
  person!: string;
  @Text({ description: 'Nomor permohonan SIMKIM', example: '1012345678', max: 80, optional: true })
  applicationNumber?: string;
  @RecordId('BAP yang sudah ditandatangani, untuk paspor hilang atau rusak; boleh menyusul sampai adjudikasi', true)
  bap?: string;
  @RecordId('Permohonan yang digantikan, untuk cacat proses', true)
  replaces?: string;
  @Part(() => OriginDto, { description: 'Catatan yang dilanjutkan', optional: true })
  from?: OriginDto;
  @LocalDateField({ description: 'Tanggal permohonan; tanpa ini hari ini', optional: true, example: '2021-03-01' })
  on?: string;
}

export class AdjudicatePassportDto extends PassportStepDto {
  @RecordId('BAP yang sudah ditandatangani, bila belum disebut pada permohonan', true)
  bap?: string;
}

export class PostponePassportDto extends PassportStepDto {
  @LocalDateField({ description: 'Ditangguhkan sampai', example: '2021-03-16' })
  until!: string;
  @Reason('Alasan penangguhan')
  reason!: string;
}

export class PassportDefectDto extends PassportStepDto {
  @Text({ description: 'Cacat pada buku', example: 'Cetakan halaman data tidak terbaca', max: 1000 })
  defect!: string;
}

export class DispatchPassportDto extends PassportStepDto {
  @Text({ description: 'Nomor resi pengiriman', example: 'POS-0001', max: 100, optional: true })
  trackingNumber?: string;
}

export class PassportReasonDto extends PassportStepDto {
  @Reason('Alasan')
  reason!: string;
}

export class RefusePassportDto extends PassportReasonDto {
  @Choice(REFUSAL_STAGES, { description: 'Tahap penolakan' })
  stage!: RefusalStage;
}

export class RecordIssuedPassportDto {
  @LocalDateField({ description: 'Tanggal lulus uji kualitas; menentukan periode hitungan', example: '2021-03-02' })
  issuedOn!: string;
  @Choice(products, { description: 'Jenis paspor', example: 'ordinary-48' })
  product!: string;
  @Choice(reasons, { description: 'Alasan permohonan' })
  reason!: string;
  @Text({ description: 'Nomor permohonan SIMKIM', example: '1012345678', max: 80, optional: true })
  applicationNumber?: string;
  @Text({ description: 'Asal data; tanpa ini SIMKIM', example: 'SIMKIM', optional: true })
  source?: string;
}
