import { Choice, MOST_ROWS, QueryWhole, Shown, Text } from '@jejak/http';
import { REBUILD_PHASES } from '@jejak/engine';

export const PROJECTIONS = ['facts', 'registers'] as const;

export class StartRebuildDto {
  @Choice(PROJECTIONS, { description: 'Data baca yang dibangun ulang', example: 'facts' })
  projection!: (typeof PROJECTIONS)[number];
  @Text({
    description: 'Hanya sampai posisi log (16 angka) atau waktu ini, untuk dibandingkan; tidak dapat dipasang',
    optional: true,
    max: 40,
  })
  asOf?: string;
}

export class ComparisonQueryDto {
  @QueryWhole({ description: 'Baris per halaman', min: 1, max: MOST_ROWS, example: 50, optional: true })
  limit?: string;
  @QueryWhole({
    description: 'nextCursor dari halaman sebelumnya',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    optional: true,
  })
  cursor?: string;
}

export class RebuildErrorView {
  @Shown('Kode tetap', { type: 'string', example: 'PROJECTION_HALTED' })
  code!: string;
  @Shown('Keterangan', { type: 'string' })
  message!: string;
}

export class RebuildView {
  @Shown('Nomor; sama di perintah jejak', { type: 'string', format: 'uuid' })
  id!: string;
  @Shown('Data baca', { type: 'string', enum: [...PROJECTIONS] })
  projection!: string;
  @Shown('Versi', { type: 'integer' })
  version!: number;
  @Shown('Posisi tempat berhenti; null = sampai ujung log', { type: 'string', nullable: true })
  asOf!: string | null;
  @Shown('Tahap', { type: 'string', enum: [...REBUILD_PHASES] })
  phase!: string;
  @Shown('Peristiwa yang sudah diolah', { type: 'integer' })
  done!: number;
  @Shown('Peristiwa seluruhnya', { type: 'integer' })
  total!: number;
  @Shown('Peristiwa per detik', { type: 'number', nullable: true })
  rate!: number | null;
  @Shown('Perkiraan sisa waktu, detik', { type: 'integer', nullable: true })
  etaSeconds!: number | null;
  @Shown('Peristiwa yang tidak dapat diolah', { type: 'integer' })
  parked!: number;
  @Shown('Saat dimulai', { type: 'string', format: 'date-time' })
  startedAt!: string;
  @Shown('Saat terakhir maju', { type: 'string', format: 'date-time' })
  updatedAt!: string;
  @Shown('Mengapa gagal', { type: RebuildErrorView, nullable: true })
  error!: RebuildErrorView | null;
  @Shown('Sidik isi hasilnya', { type: 'string', nullable: true })
  digest!: string | null;
  @Shown('Sidik isi yang melayani saat dibandingkan', { type: 'string', nullable: true })
  servingDigest!: string | null;
  @Shown('Banyaknya baris yang berbeda', { type: 'integer', nullable: true })
  differences!: number | null;
}

export class RebuildStepView {
  @Shown('Saat', { type: 'string', format: 'date-time' })
  at!: string;
  @Shown('Tahap', { type: 'string', enum: [...REBUILD_PHASES] })
  phase!: string;
  @Shown('Peristiwa yang sudah diolah saat itu', { type: 'integer' })
  done!: number;
}

export class RebuildParkedView {
  @Shown('Posisi', { type: 'string' })
  position!: string;
  @Shown('Aliran', { type: 'string' })
  stream!: string;
  @Shown('Jenis', { type: 'string' })
  type!: string;
  @Shown('Tidak terolah sendiri, atau menunggu yang sebelumnya', { type: 'string', enum: ['poison', 'behind'] })
  reason!: string;
  @Shown('Kode', { type: 'string', example: 'FUTURE_EVENT_VERSION' })
  code!: string;
}

export class RebuildDetailView extends RebuildView {
  @Shown('Perjalanannya', { type: [RebuildStepView] })
  steps!: readonly RebuildStepView[];
  @Shown('Peristiwa yang tidak dapat diolah, paling banyak seribu', { type: [RebuildParkedView] })
  parkedEvents!: readonly RebuildParkedView[];
}

export class RebuildsView {
  @Shown('Yang terbaru lebih dahulu', { type: [RebuildView] })
  rebuilds!: readonly RebuildView[];
}

const ROW = { type: 'object', additionalProperties: true } as const;

export class DifferenceView {
  @Shown('Tabel', { type: 'string', example: 'facts' })
  table!: string;
  @Shown('Kunci baris', ROW)
  key!: Readonly<Record<string, unknown>>;
  @Shown('Isi yang melayani; null = tidak ada', { ...ROW, nullable: true })
  old!: Readonly<Record<string, unknown>> | null;
  @Shown('Isi hasil bangun ulang; null = tidak ada', { ...ROW, nullable: true })
  new!: Readonly<Record<string, unknown>> | null;
  @Shown('Kolom yang berbeda', { type: [String] })
  columns!: readonly string[];
  @Shown('Posisi peristiwa di balik perbedaan', { type: [Number] })
  positions!: readonly number[];
}

export class FigureDifferenceView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Jenis', { type: 'string', example: 'joint-operation' })
  kind!: string;
  @Shown('Baris sebelum', { type: 'integer' })
  oldFacts!: number;
  @Shown('Baris sesudah', { type: 'integer' })
  newFacts!: number;
  @Shown('Jumlah sebelum', { type: 'integer' })
  oldQuantity!: number;
  @Shown('Jumlah sesudah', { type: 'integer' })
  newQuantity!: number;
}

export class ComparisonView {
  @Shown('Nomor', { type: 'string', format: 'uuid' })
  id!: string;
  @Shown('Sidik isi hasilnya', { type: 'string', nullable: true })
  digest!: string | null;
  @Shown('Sidik isi yang melayani', { type: 'string', nullable: true })
  servingDigest!: string | null;
  @Shown('Banyaknya baris yang berbeda di kantor yang boleh dibaca akun ini', { type: 'integer' })
  total!: number;
  @Shown('Banyaknya baris yang berbeda di kantor lain; isinya tidak ditampilkan', { type: 'integer' })
  elsewhere!: number;
  @Shown('Banyaknya baris halaman ini yang rahasia dan tidak ditampilkan', { type: 'integer' })
  secret!: number;
  @Shown('Baris halaman ini', { type: [DifferenceView] })
  differences!: readonly DifferenceView[];
  @Shown('Kirim sebagai cursor untuk halaman berikutnya; null = habis', { type: 'string', nullable: true })
  nextCursor!: string | null;
  @Shown('Pengaruhnya pada hitungan, per kantor, tahun dan jenis', { type: [FigureDifferenceView] })
  figures!: readonly FigureDifferenceView[];
}

export class ProjectionDigestView {
  @Shown('Data baca', { type: 'string' })
  projection!: string;
  @Shown('Versi', { type: 'integer' })
  version!: number;
  @Shown('Generasi yang melayani', { type: 'string', example: 'facts-v1.db' })
  generation!: string;
  @Shown('Posisi yang sudah termuat', { type: 'string' })
  position!: string;
  @Shown('Sidik seluruh isinya (SHA-256)', { type: 'string' })
  digest!: string;
}

export class ProjectionDigestsView {
  @Shown('Setiap data baca', { type: [ProjectionDigestView] })
  digests!: readonly ProjectionDigestView[];
}
