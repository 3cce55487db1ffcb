import { AfterDto, Choice, QueryWhole, Shown, Text } from '@jejak/http';
import { SEPARATORS, type Separator, SPAN_KINDS } from '@jejak/recaps';
import { SECTIONS } from '@jejak/records';
import { AsOfView, MOMENT, NoteView } from '../figures/figures.dto';

export const FORMATS = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

class FileQueryDto extends AfterDto {
  @QueryWhole({ description: 'Tahun', min: 1950, max: 2199, example: 2021 })
  year!: string;
  @Text(MOMENT)
  asOf?: string;
  @Choice(FORMATS, { description: 'Bentuk jawaban; tanpa ini JSON', optional: true })
  format?: Format;
  @Choice(SEPARATORS, { description: 'Pemisah CSV; titik koma untuk Excel Indonesia', optional: true })
  separator?: Separator;
}

export class PlanQueryDto extends FileQueryDto {}

class PartQueryDto extends FileQueryDto {
  @QueryWhole({ description: 'Bulan', min: 1, max: 12, example: 2, optional: true })
  month?: string;
  @QueryWhole({ description: 'Triwulan', min: 1, max: 4, example: 1, optional: true })
  quarter?: string;
  @QueryWhole({ description: 'Semester', min: 1, max: 2, example: 1, optional: true })
  semester?: string;
}

export class ActivitiesQueryDto extends PartQueryDto {
  @Choice(SECTIONS, { description: 'Hanya jenis kegiatan seksi ini', optional: true })
  section?: string;
}

export class ExportQueryDto extends PartQueryDto {
  @Text({ description: 'Bentuk ekspor', example: 'kanwil-bulanan', max: 60 })
  mapping!: string;
}

export class EvidenceQueryDto extends AfterDto {
  @QueryWhole({ description: 'Tahun', min: 1950, max: 2199, example: 2021 })
  year!: string;
  @QueryWhole({ description: 'Triwulan', min: 1, max: 4, example: 1 })
  quarter!: string;
  @Text({ description: 'Kode indikator', example: 'ikm', max: 100 })
  indicator!: string;
  @Text(MOMENT)
  asOf?: string;
}

export class SpanView {
  @Shown('Bulan, triwulan, semester atau tahun', { type: 'string', enum: [...SPAN_KINDS] })
  kind!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Yang keberapa dalam tahun itu', { type: 'integer', example: 1 })
  number!: number;
  @Shown('Bulan-bulannya', { type: [String], example: ['2021-01', '2021-02', '2021-03'] })
  months!: readonly string[];
  @Shown('Nama', { type: 'string', example: 'Triwulan I 2021' })
  label!: string;
}

const BY_MONTH = { type: 'object', additionalProperties: { type: 'integer' }, example: { '2021-02': 5 } } as const;

export class LateCountView {
  @Shown('Jumlah yang susulan', { type: 'integer' })
  total!: number;
  @Shown('Per bulan', BY_MONTH)
  byMonth!: Readonly<Record<string, number>>;
}

export class RecapLineView {
  @Shown('Jenis kegiatan', { type: 'string', example: 'joint-operation' })
  kind!: string;
  @Shown('Seksi pemilik', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Nama', { type: 'string', example: 'Operasi Gabungan' })
  name!: string;
  @Shown('Satuan', { type: 'string', example: 'operasi' })
  unit!: string;
  @Shown('Dasar hitungan; unknown bukan nol', {
    type: 'string',
    enum: ['itemised', 'tally', 'nil', 'partial', 'unknown'],
  })
  basis!: string;
  @Shown('Jumlah berjalan; null = tidak diketahui', { type: 'integer', nullable: true })
  total!: number | null;
  @Shown('Per bulan', BY_MONTH)
  byMonth!: Readonly<Record<string, number>>;
  @Shown('Bulan yang belum diketahui', { type: [String] })
  missing!: readonly string[];
  @Shown('Di antaranya susulan: dicatat ketika bulannya sudah dikunci', { type: LateCountView })
  late!: LateCountView;
  @Shown('Sejak 1 Januari sampai akhir periode', { type: 'integer', nullable: true })
  cumulative!: number | null;
  @Shown('Dokumen di balik rekap', { type: 'string', nullable: true })
  source!: string | null;
  @Shown('Catatan', { type: [NoteView] })
  notes!: readonly NoteView[];
}

export class LateFactView {
  @Shown('Jenis kegiatan', { type: 'string' })
  kind!: string;
  @Shown('Seksi pemilik', { type: 'string' })
  section!: string;
  @Shown('Dasar', { type: 'string', enum: ['act', 'tally', 'statement'] })
  basis!: string;
  @Shown('Hari, bulan atau tahun', { type: 'string', example: '2021-02-24' })
  period!: string;
  @Shown('Jumlah; kurang dari nol = ditarik oleh koreksi atau pembatalan', { type: 'integer' })
  quantity!: number;
  @Shown('Posisi peristiwa yang menyatakan atau menariknya', { type: 'string' })
  position!: string;
  @Shown('Aliran; null = rahasia, hanya jumlah', { type: 'string', nullable: true })
  stream!: string | null;
}

export class ActivityRecapView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Periode', { type: SpanView })
  span!: SpanView;
  @Shown('Seksi; null = semua', { type: 'string', nullable: true })
  section!: string | null;
  @Shown('Saat angka dihitung', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Satu baris satu jenis kegiatan', { type: [RecapLineView] })
  lines!: readonly RecapLineView[];
  @Shown('Yang susulan, satu per satu', { type: [LateFactView] })
  late!: readonly LateFactView[];
  @Shown('Catatan atas seluruh jawaban', { type: [NoteView] })
  notes!: readonly NoteView[];
}
