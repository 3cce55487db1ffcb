import { AfterDto, Mapping, Shown, Text, Whole } from '@jejak/http';
import { AsOfView, FigureView, IndicatorView, MOMENT } from './figures.dto';

const FIGURE = { type: FigureView, nullable: true };

export class CompareQueryDto extends AfterDto {
  @Text({ ...MOMENT, description: 'Saat yang satu: posisi log (16 angka) atau waktu', optional: false })
  from!: string;
  @Text({ ...MOMENT, description: 'Saat yang lain; tanpa ini seperti sekarang' })
  to?: string;
}

export class ComparedFigureView {
  @Shown('Angka', { type: 'string', example: 'indicators.ikm.achievement' })
  figure!: string;
  @Shown('Nama', { type: 'string' })
  name!: string;
  @Shown('Semula; null = tidak diketahui', FIGURE)
  before!: FigureView | null;
  @Shown('Menjadi', FIGURE)
  after!: FigureView | null;
  @Shown('Menjadi dikurangi semula', FIGURE)
  difference!: FigureView | null;
  @Shown('Apakah berubah', { type: 'boolean' })
  changed!: boolean;
  @Shown('Peristiwa penyebabnya, paling banyak 200 yang pertama', { type: [String] })
  positions!: readonly string[];
  @Shown('Banyaknya peristiwa penyebab', { type: 'integer' })
  causes!: number;
}

export class CausingEventView {
  @Shown('Posisi', { type: 'string' })
  position!: string;
  @Shown('Jenis peristiwa; null = tidak terbaca lagi', { type: 'string', nullable: true })
  type!: string | null;
  @Shown('Aliran', { type: 'string', nullable: true })
  stream!: string | null;
  @Shown('Akun yang mencatat', { type: 'string', nullable: true })
  actor!: string | null;
  @Shown('Terjadi pada', { type: 'string', format: 'date', nullable: true })
  occurredOn!: string | null;
  @Shown('Dicatat pada', { type: 'string', format: 'date-time', nullable: true })
  recordedAt!: string | null;
}

export class MomentsComparisonView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Saat yang satu', { type: AsOfView })
  from!: AsOfView;
  @Shown('Saat yang lain', { type: AsOfView })
  to!: AsOfView;
  @Shown('Semua angka', { type: [ComparedFigureView] })
  figures!: readonly ComparedFigureView[];
  @Shown('Peristiwa yang disebut sebagai penyebab, menurut urutan log', { type: [CausingEventView] })
  events!: readonly CausingEventView[];
  @Shown('Peristiwa lain yang tidak dimuat', { type: 'integer' })
  eventsLeftOut!: number;
}

export class WhatIfDto {
  @Text({ description: 'Kode indikator, bersama version', example: 'ikm', optional: true, max: 60 })
  indicator?: string;
  @Whole({ description: 'Versi yang berlaku pada saat itu', optional: true, example: 1 })
  version?: number;
  @Mapping({ description: 'Atau rancangan: definisi yang utuh', optional: true })
  definition?: Readonly<Record<string, unknown>>;
  @Text(MOMENT)
  asOf?: string;
}

export class WhatIfFigureView {
  @Shown('Semula; null = tidak diketahui', FIGURE)
  before!: FigureView | null;
  @Shown('Menjadi', FIGURE)
  after!: FigureView | null;
  @Shown('Menjadi dikurangi semula', FIGURE)
  difference!: FigureView | null;
}

export class LeftOutView {
  @Shown('Semula', { type: [String] })
  before!: readonly string[];
  @Shown('Menjadi', { type: [String] })
  after!: readonly string[];
}

export class WhatIfView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Saat angka dihitung', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Indikator', { type: 'string', example: 'ikm' })
  indicator!: string;
  @Shown('Definisi yang lain; versi 0 = rancangan', { type: 'object', additionalProperties: true })
  definition!: object;
  @Shown('Seperti adanya, dengan jejaknya; null = indikator itu tidak ada pada tahun ini', {
    type: IndicatorView,
    nullable: true,
  })
  before!: IndicatorView | null;
  @Shown('Menurut definisi yang lain, dengan jejaknya', { type: IndicatorView })
  after!: IndicatorView;
  @Shown('Realisasi', { type: WhatIfFigureView })
  realisation!: WhatIfFigureView;
  @Shown('Capaian, persen', { type: WhatIfFigureView })
  achievement!: WhatIfFigureView;
  @Shown('Capaian indikator: rata-rata sederhana, persen', { type: WhatIfFigureView })
  indicatorAchievement!: WhatIfFigureView;
  @Shown('Kinerja, persen', { type: WhatIfFigureView })
  performance!: WhatIfFigureView;
  @Shown('Komponen yang tidak dihitung', { type: LeftOutView })
  leftOut!: LeftOutView;
  @Shown('Peristiwa yang baru menjadi dasar', { type: [String] })
  positionsAdded!: readonly string[];
  @Shown('Peristiwa yang tidak lagi menjadi dasar', { type: [String] })
  positionsDropped!: readonly string[];
}

export class DefinitionsQueryDto extends AfterDto {
  @Text(MOMENT)
  asOf?: string;
}

export class YearSpanView {
  @Shown('Dari tahun', { type: 'integer', example: 2021 })
  from!: number;
  @Shown('Sampai tahun; null = seterusnya', { type: 'integer', nullable: true })
  to!: number | null;
}

export class DefinitionVersionView {
  @Shown('Keadaan', { type: 'string', enum: ['proposed', 'in-force', 'superseded'] })
  status!: string;
  @Shown('Definisi', { type: 'object', additionalProperties: true })
  definition!: object;
  @Shown('Tahun yang dinilai dengannya', { type: [YearSpanView] })
  years!: readonly YearSpanView[];
  @Shown('Pengusul, selama menunggu persetujuan', { type: 'string', nullable: true })
  proposedBy!: string | null;
}

export class IndicatorVersionsView {
  @Shown('Kode indikator', { type: 'string', example: 'ikm' })
  code!: string;
  @Shown('Versi, yang pertama lebih dahulu', { type: [DefinitionVersionView] })
  versions!: readonly DefinitionVersionView[];
}

export class DefinitionsView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Saat daftar dibaca', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Indikator menurut kodenya', { type: [IndicatorVersionsView] })
  definitions!: readonly IndicatorVersionsView[];
}
