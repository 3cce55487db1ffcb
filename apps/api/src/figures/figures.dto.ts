import { AfterDto, Choice, MOST_ROWS, Pairs, QueryWhole, Shown, Text } from '@jejak/http';

export const MOMENT = {
  description: 'Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan',
  example: '0000000000000042',
  optional: true,
  max: 40,
};

export class YearQueryDto extends AfterDto {
  @QueryWhole({ description: 'Tahun', min: 1950, max: 2199, example: 2021 })
  year!: string;
  @Text(MOMENT)
  asOf?: string;
}

export const FACT_BASES = ['act', 'tally', 'statement'] as const;

export class FactsQueryDto extends AfterDto {
  @QueryWhole({ description: 'Tahun', min: 1950, max: 2199, example: 2021, optional: true })
  year?: string;
  @Text(MOMENT)
  asOf?: string;
  @Text({ description: 'Jenis kegiatan atau pernyataan', example: 'joint-operation', optional: true, max: 60 })
  kind?: string;
  @Choice(FACT_BASES, { description: 'Dasar: perbuatan, rekap, atau pernyataan', optional: true })
  basis?: (typeof FACT_BASES)[number];
  @QueryWhole({ description: 'Bulan', min: 1, max: 12, example: 6, optional: true })
  month?: string;
  @Pairs({ description: 'Dimensi dan nilainya; boleh diulang', example: ['mode:land'], optional: true })
  dimension?: string | string[];
  @Choice(['true', 'false'], { description: 'Hanya yang susulan (atau yang bukan)', optional: true })
  late?: 'true' | 'false';
  @QueryWhole({ description: 'Baris per halaman', min: 1, max: MOST_ROWS, example: 50, optional: true })
  limit?: string;
  @Text({ description: 'nextCursor dari halaman sebelumnya', optional: true, max: 1000 })
  cursor?: string;
}

export class AsOfView {
  @Shown('Posisi log', { type: 'string', example: '0000000000000042' })
  position!: string;
  @Shown('Saat peristiwa pada posisi itu dicatat', { type: 'string', format: 'date-time', nullable: true })
  recordedAt!: string | null;
}

export class FigureView {
  @Shown('Pecahan tepat', { type: 'string', example: '1423/10' })
  exact!: string;
  @Shown('Desimal, sedikitnya 12 angka bermakna', { type: 'string', example: '142.3' })
  value!: string;
  @Shown('Bentuk cetak Indonesia, dibulatkan sekali', { type: 'string', example: '142,30' })
  printed!: string;
}

export class NoteView {
  @Shown('Kode tetap', { type: 'string', example: 'TARGET_UNKNOWN' })
  code!: string;
  @Shown('Kalimat', { type: 'string' })
  text!: string;
}

const FIGURE = { type: FigureView, nullable: true };

export class IndicatorView {
  @Shown('Kode', { type: 'string', example: 'ikm' })
  code!: string;
  @Shown('Nama', { type: 'string', example: 'Indeks Kepuasan Masyarakat' })
  name!: string;
  @Shown('Cara nilai diperoleh', { type: 'string', example: 'survey' })
  method!: string;
  @Shown('Versi definisi', { type: 'integer', nullable: true })
  definitionVersion!: number | null;
  @Shown('Target', FIGURE)
  target!: FigureView | null;
  @Shown('Realisasi', FIGURE)
  realisation!: FigureView | null;
  @Shown('Capaian, persen', FIGURE)
  achievement!: FigureView | null;
  @Shown('Pembilang realisasi', FIGURE)
  numerator!: FigureView | null;
  @Shown('Penyebut realisasi', FIGURE)
  denominator!: FigureView | null;
  @Shown('Posisi peristiwa di balik target dan realisasi', { type: [String] })
  positions!: readonly string[];
  @Shown('Yang perlu diketahui pembaca angka ini', { type: [NoteView] })
  notes!: readonly NoteView[];
}

export class AbsorptionView {
  @Shown('Pagu, rupiah', FIGURE)
  allotment!: FigureView | null;
  @Shown('Realisasi, rupiah', FIGURE)
  realisation!: FigureView | null;
  @Shown('Penyerapan, persen', FIGURE)
  percent!: FigureView | null;
}

class YearView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Saat angka dihitung', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Catatan atas seluruh jawaban', { type: [NoteView] })
  notes!: readonly NoteView[];
}

export class IndicatorsView extends YearView {
  @Shown('Indikator menurut urutan kode', { type: [IndicatorView] })
  indicators!: readonly IndicatorView[];
  @Shown('Capaian indikator: rata-rata sederhana, persen', FIGURE)
  indicatorAchievement!: FigureView | null;
  @Shown('Penyerapan anggaran', { type: AbsorptionView })
  absorption!: AbsorptionView;
  @Shown('Kinerja: rata-rata capaian dan penyerapan, persen', FIGURE)
  performance!: FigureView | null;
}

export class KindCountView {
  @Shown('Jenis kegiatan', { type: 'string', example: 'joint-operation' })
  kind!: string;
  @Shown('Dasar hitungan; unknown bukan nol', {
    type: 'string',
    enum: ['itemised', 'tally', 'nil', 'partial', 'unknown'],
  })
  basis!: string;
  @Shown('Jumlah; null = tidak diketahui', { type: 'integer', nullable: true, example: 2 })
  total!: number | null;
  @Shown('Per bulan', { type: 'object', additionalProperties: { type: 'integer' }, example: { '2021-06': 1 } })
  byMonth!: Readonly<Record<string, number>>;
  @Shown('Bulan yang belum diketahui', { type: [String], example: ['2021-07'] })
  missingMonths!: readonly string[];
  @Shown('Per dimensi', {
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
  })
  dimensions!: Readonly<Record<string, Readonly<Record<string, number>>>>;
  @Shown('Dokumen di balik rekap', { type: 'string', nullable: true })
  source!: string | null;
  @Shown('Yang terinci satu per satu', { type: 'integer' })
  itemised!: number;
  @Shown('Catatan', { type: [NoteView] })
  notes!: readonly NoteView[];
}

export class CountsView extends YearView {
  @Shown('Semua jenis kegiatan', { type: [KindCountView] })
  counts!: readonly KindCountView[];
}
