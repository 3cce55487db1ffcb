import { Choice, LocalDateField, Parts, Reason, Rupiah, Text, Whole } from '@jejak/http';
import { BUDGET_LEVELS, type BudgetLevel } from './budget.events';

const MOST_NODES = 1000;

export class BudgetAccountDto {
  @Text({ description: 'Jenis belanja, dua angka', example: '51', min: 2, max: 2 })
  account!: string;
  @Text({ description: 'Nama jenis belanja', example: 'Belanja Pegawai' })
  name!: string;
  @Rupiah({ description: 'Pagu, rupiah penuh', example: 3_500_000_000 })
  amount!: number;
}

export class BudgetNodeDto {
  @Text({ description: 'Kode', example: '1574.EBA', max: 60 })
  code!: string;
  @Text({ description: 'Kode induk, yang berada di baris sebelumnya', example: '1574', max: 60, optional: true })
  parent?: string;
  @Choice(BUDGET_LEVELS, { description: 'Tingkat' })
  level!: BudgetLevel;
  @Text({ description: 'Nama', example: 'Layanan Perkantoran' })
  name!: string;
  @Rupiah({ description: 'Pagu, rupiah penuh', example: 3_500_000_000 })
  amount!: number;
}

export class AllotBudgetDto {
  @Whole({ description: 'Tahun anggaran', min: 1950, max: 2199, example: 2021 })
  year!: number;
  @LocalDateField({ description: 'Tanggal penetapan', example: '2020-12-14', optional: true })
  decidedOn?: string;
  @Text({ description: 'Dokumen asal', example: 'DIPA 2021', optional: true })
  source?: string;
  @Parts(() => BudgetAccountDto, { description: 'Menurut jenis belanja', max: 100 })
  accounts?: BudgetAccountDto[];
  @Parts(() => BudgetNodeDto, { description: 'Menurut program', max: MOST_NODES })
  nodes?: BudgetNodeDto[];
}

export class OpenBudgetWithTreeDto {
  @Whole({ description: 'Tahun anggaran', min: 1950, max: 2199, example: 2021 })
  year!: number;
  @LocalDateField({ description: 'Tanggal penetapan', example: '2020-12-14', optional: true })
  decidedOn?: string;
  @Text({ description: 'Dokumen asal', example: 'DIPA 2021', optional: true })
  source?: string;
  @Parts(() => BudgetNodeDto, { description: 'Menurut program', min: 1, max: MOST_NODES })
  nodes!: BudgetNodeDto[];
}

export class SetBudgetTreeDto {
  @Text({ description: 'Dokumen asal', example: 'Revisi DIPA 2021', optional: true })
  source?: string;
  @Text({
    description: 'Alasan; wajib bila rincian yang ada diganti',
    example: 'Salah salin',
    min: 5,
    max: 500,
    optional: true,
  })
  reason?: string;
  @Parts(() => BudgetNodeDto, { description: 'Menurut program', min: 1, max: MOST_NODES })
  nodes!: BudgetNodeDto[];
}

export class ReviseBudgetDto {
  @LocalDateField({ description: 'Tanggal revisi', example: '2021-08-10', optional: true })
  decidedOn?: string;
  @Text({ description: 'Dokumen asal', example: 'Revisi DIPA 2021', optional: true })
  source?: string;
  @Reason('Alasan')
  reason!: string;
  @Parts(() => BudgetAccountDto, { description: 'Menurut jenis belanja, sesudah revisi', max: 100 })
  accounts?: BudgetAccountDto[];
  @Parts(() => BudgetNodeDto, { description: 'Menurut program, sesudah revisi', max: MOST_NODES })
  nodes?: BudgetNodeDto[];
}

export class RecordRealisationDto {
  @Text({
    description: 'Program; wajib bila nama output ada pada beberapa program',
    example: 'Program Dukungan Manajemen',
    optional: true,
  })
  program?: string;
  @Text({ description: 'Nama output', example: 'Layanan Perkantoran' })
  output!: string;
  @LocalDateField({ description: 'Per tanggal', example: '2021-12-31' })
  asOf!: string;
  @Rupiah({ description: 'Jumlah sejak 1 Januari, rupiah penuh', example: 3_400_000_000 })
  cumulative!: number;
  @Text({ description: 'Dokumen asal', example: 'OM-SPAN' })
  source!: string;
  @Text({
    description: 'Alasan bila lebih kecil daripada yang terdahulu',
    example: 'Pengembalian belanja',
    min: 5,
    max: 500,
    optional: true,
  })
  reason?: string;
}
