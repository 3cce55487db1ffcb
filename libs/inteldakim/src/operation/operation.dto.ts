import { Choice, LocalDateField, Parts, Reason, Rupiah, Text, Texts, Whole } from '@jejak/http';
import { type Sex, SEXES } from '@jejak/records';
import { IntersectionType } from '@nestjs/swagger';
import { OFFICE_PARTS, type OfficePart } from '../office-part';
import {
  GROUNDS_WITHOUT_WARRANT,
  type GroundWithoutWarrant,
  OPERATION_KINDS,
  OPERATION_MODES,
  type OperationKind,
  type OperationMode,
} from './operation.events';

class OperationDetailsDto {
  @Choice(OPERATION_KINDS, { description: 'Jenis operasi' })
  kind!: OperationKind;
  @Choice(OPERATION_MODES, { description: 'Darat, laut, atau keduanya' })
  mode!: OperationMode;
  @Choice(OFFICE_PARTS, { description: 'Penyelenggara (dihitung) atau peserta', optional: true })
  officePart?: OfficePart;
  @Text({ description: 'Lokasi', example: 'Kawasan industri' })
  location!: string;
  @Texts({ description: 'Perusahaan atau tempat yang didatangi', example: ['PT Contoh Satu'] })
  targets?: string[];
  @Texts({ description: 'Instansi dari luar kantor, termasuk Kanwil', example: ['Polres', 'Kodim'] })
  agencies?: string[];
  @Rupiah({ description: 'Biaya, rupiah penuh', optional: true })
  cost?: number;
}

class ExecutionDto {
  @LocalDateField({ description: 'Hari pertama pelaksanaan; menentukan periode hitungan', example: '2021-06-24' })
  startedOn!: string;
  @LocalDateField({
    description: 'Hari terakhir; tanpa ini sama dengan hari pertama',
    optional: true,
    example: '2021-06-24',
  })
  endedOn?: string;
  @Whole({ description: 'Jumlah personel', min: 1, max: 10_000, optional: true, example: 50 })
  personnel?: number;
  @Choice(GROUNDS_WITHOUT_WARRANT, { description: 'Alasan pelaksanaan sebelum surat perintah', optional: true })
  ground?: GroundWithoutWarrant;
}

export class ForeignersCheckedDto {
  @Text({ description: 'Kewarganegaraan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  nationality!: string;
  @Choice(SEXES, { description: 'Jenis kelamin' })
  sex!: Sex;
  @Whole({ description: 'Jumlah orang', min: 1, max: 100_000, example: 2 })
  count!: number;
}

class ReportContentsDto {
  @Text({ description: 'Nomor laporan', example: 'LAP-012', max: 100, optional: true })
  number?: string;
  @Parts(() => ForeignersCheckedDto, { description: 'Orang asing yang diperiksa' })
  foreignersChecked?: ForeignersCheckedDto[];
  @Text({ description: 'Temuan', example: 'Nihil pelanggaran', max: 4000, optional: true })
  findings?: string;
}

export class PlanOperationDto extends OperationDetailsDto {
  @LocalDateField({ description: 'Tanggal rencana', example: '2021-06-24' })
  plannedFor!: string;
}

export class IssueOperationWarrantDto {
  @LocalDateField({ description: 'Tanggal surat perintah', example: '2021-06-21' })
  issuedOn!: string;
  @Text({
    description: 'Nomor surat perintah; boleh menyusul',
    example: 'W.12.IMI.3-GR.02.01-0001',
    max: 100,
    optional: true,
  })
  number?: string;
}

export class NumberOperationWarrantDto {
  @Text({ description: 'Nomor surat perintah yang menyusul', example: 'W.12.IMI.3-GR.02.01-0001', max: 100 })
  number!: string;
}

export class CarryOutOperationDto extends ExecutionDto {}

/** Caught in the act or on a wanted list: carried out without a plan. */
export class CarryOutUnplannedOperationDto extends IntersectionType(OperationDetailsDto, ExecutionDto) {}

export class ReportOperationDto extends ReportContentsDto {
  @LocalDateField({ description: 'Tanggal laporan pelaksanaan', example: '2021-06-28' })
  reportedOn!: string;
}

export class TranscribeOperationDto extends IntersectionType(OperationDetailsDto, ExecutionDto, ReportContentsDto) {
  @Text({ description: 'Dokumen asal catatan masa lalu', example: 'LKIP 2021, Bab III' })
  transcribedFrom!: string;
}

export class CancelOperationDto {
  @LocalDateField({
    description: 'Tanggal pembatalan rencana; tanpa ini hari ini',
    optional: true,
    example: '2021-06-23',
  })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}
