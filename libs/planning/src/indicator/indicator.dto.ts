import { Choice, Decimal, Flag, Mapping, Part, PeriodField, Reason, Text, Whole } from '@jejak/http';
import { type Direction, DIRECTIONS, type Method, METHODS } from '@jejak/indicators/domain';

const YEARS = { min: 1950, max: 2199 };

export class ScaleDto {
  @Text({ description: 'Nama skala', example: '1–4', max: 60 })
  name!: string;
  @Decimal({ description: 'Batas bawah', example: '1' })
  min!: string | number;
  @Decimal({ description: 'Batas atas; tanpa ini tidak berbatas', example: '4', optional: true })
  max?: string | number;
}

export class DefineIndicatorDto {
  @Text({ description: 'Kode', example: 'ikm', max: 60 })
  code!: string;
  @Text({ description: 'Nama', example: 'Indeks Kepuasan Masyarakat' })
  name!: string;
  @Choice(METHODS, { description: 'Cara nilai diperoleh' })
  method!: Method;
  @Flag({ description: 'Metode kantor sendiri, tanpa rumus resmi', optional: true, example: false })
  officeMethod?: boolean;
  @Whole({ description: 'Tahun pertama berlaku', ...YEARS, example: 2021 })
  validFrom!: number;
  @Whole({ description: 'Tahun terakhir berlaku', ...YEARS, optional: true, example: 2024 })
  validTo?: number;
  @Text({ description: 'Satuan', example: 'Indeks', max: 60 })
  unit!: string;
  @Part(() => ScaleDto, { description: 'Skala' })
  scale!: ScaleDto;
  @Choice(DIRECTIONS, { description: 'Arah; tanpa ini makin tinggi makin baik', optional: true })
  direction?: Direction;
  @Whole({ description: 'Angka di belakang koma', max: 6, optional: true, example: 2 })
  decimals?: number;
  @Decimal({ description: 'Capaian tertinggi dalam persen, bila dibatasi', example: '120', optional: true })
  cap?: string | number;
  @Mapping({ description: 'Rumus', example: { op: 'recorded' } })
  formula!: Readonly<Record<string, unknown>>;
  @Text({ description: 'Dasar', example: 'PermenPAN-RB 14/2017', optional: true })
  source?: string;
}

export class ReviseIndicatorDefinitionDto extends DefineIndicatorDto {
  @Reason('Alasan')
  reason!: string;
}

export class ApproveIndicatorDefinitionDto {
  @Whole({ description: 'Versi yang diusulkan', min: 1, example: 2 })
  version!: number;
}

export class RejectIndicatorDefinitionDto extends ApproveIndicatorDefinitionDto {
  @Reason('Alasan penolakan')
  reason!: string;
}

export class RecordIndicatorValueDto {
  @Text({ description: 'Kode indikator yang sudah didefinisikan', example: 'indeks-pengamanan', max: 60 })
  indicator!: string;
  @PeriodField(['year', 'month'], { description: 'Tahun, atau bulan untuk nilai berjalan' })
  period!: string;
  @Decimal({ description: 'Nilai pada skala indikator', example: '1.6650' })
  value!: string | number;
  @Text({ description: 'Dokumen asal', example: 'LKIP 2021, Bab III' })
  source!: string;
}
