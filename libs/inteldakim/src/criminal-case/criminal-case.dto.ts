import { Choice, Flag, LocalDateField, Part, Parts, Text, Whole } from '@jejak/http';
import { PersonInRecordDto, RecordId } from '../record.dto';
import { STOP_GROUND_CODES, VERDICT_OUTCOME_CODES } from './criminal-case.events';
import { CRIMINAL_CASE_ORIGINS } from './criminal-case.fields';

class CriminalCaseOriginDto {
  @Choice(CRIMINAL_CASE_ORIGINS, { description: 'Catatan asal: perkara, laporan kejadian atau BAP' })
  entity!: (typeof CRIMINAL_CASE_ORIGINS)[number];
  @RecordId('Nomor catatan asal')
  id!: string;
}

export class StartCriminalCaseDto {
  @LocalDateField({ description: 'Tanggal surat perintah penyidikan', example: '2021-06-01' })
  startedOn!: string;
  @Text({ description: 'Nomor surat perintah; boleh menyusul', example: 'SPRINDIK-01', max: 100, optional: true })
  sprindikNumber?: string;
  @Text({ description: 'Pasal yang disangkakan', example: 'UU 6/2011 Ps 119', max: 60 })
  article!: string;
  @Whole({ description: 'Jumlah tersangka, juga yang belum ada di daftar orang', max: 1000, example: 1 })
  suspectCount!: number;
  @Parts(() => PersonInRecordDto, { description: 'Tersangka yang ada di daftar orang' })
  persons?: PersonInRecordDto[];
  @Flag({ description: 'Temuan petugas: tidak ada pelapor atau korban', optional: true })
  withoutReporter?: boolean;
  @Part(() => CriminalCaseOriginDto, { description: 'Dilanjutkan dari catatan lain', optional: true })
  from?: CriminalCaseOriginDto;
}

export class NumberSprindikDto {
  @Text({ description: 'Nomor surat perintah yang menyusul', example: 'SPRINDIK-01', max: 100 })
  sprindikNumber!: string;
}

export class NotifySpdpPartiesDto {
  @LocalDateField({ description: 'Disampaikan kepada terlapor', optional: true, example: '2021-06-04' })
  suspectOn?: string;
  @LocalDateField({ description: 'Disampaikan kepada pelapor atau korban', optional: true, example: '2021-06-04' })
  reporterOn?: string;
}

export class SendSpdpDto extends NotifySpdpPartiesDto {
  @LocalDateField({ description: 'Dikirim kepada penuntut umum', example: '2021-06-04' })
  sentOn!: string;
  @Text({ description: 'Nomor SPDP', example: 'SPDP-01', max: 100, optional: true })
  number?: string;
}

export class HandOverFileDto {
  @LocalDateField({ description: 'Tanggal penyerahan berkas', example: '2021-06-21' })
  handedOverOn!: string;
}

export class ReturnFileDto {
  @LocalDateField({ description: 'Tanggal pengembalian (P-19)', example: '2021-06-28' })
  returnedOn!: string;
}

export class DeclareFileCompleteDto {
  @LocalDateField({ description: 'Tanggal P-21', example: '2021-07-12' })
  completeOn!: string;
  @Text({ description: 'Nomor P-21', example: 'P21-01', max: 100, optional: true })
  number?: string;
}

export class HandOverSuspectsDto {
  @LocalDateField({ description: 'Tanggal penyerahan tersangka dan barang bukti', example: '2021-07-19' })
  handedOverOn!: string;
}

export class RecordVerdictDto {
  @LocalDateField({ description: 'Tanggal putusan', example: '2021-09-06' })
  verdictOn!: string;
  @Choice(VERDICT_OUTCOME_CODES, { description: 'Isi putusan' })
  outcome!: string;
  @Text({ description: 'Pengadilan', example: 'Pengadilan Negeri', optional: true })
  court?: string;
  @Text({ description: 'Pidana, tanpa nama orang', example: 'Penjara 6 bulan', max: 1000, optional: true })
  sentence?: string;
}

export class StopCriminalCaseDto {
  @LocalDateField({ description: 'Tanggal SP3', example: '2021-07-30' })
  stoppedOn!: string;
  @Choice(STOP_GROUND_CODES, { description: 'Alasan penghentian' })
  ground!: string;
  @Text({ description: 'Nomor SP3', example: 'SP3-01', max: 100, optional: true })
  number?: string;
}
