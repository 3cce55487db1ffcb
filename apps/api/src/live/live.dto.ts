import { REBUILD_PHASES } from '@jejak/engine';
import { Shown } from '@jejak/http';
import { HeadView, ProjectionView } from '../program/program.dto';

export const RESET_REASONS = ['too-much', 'log-behind'] as const;
export const END_REASONS = ['signed-out', 'server-stops'] as const;

/** `event: position` */
export class LivePositionView {
  @Shown('Ujung log', { type: HeadView })
  head!: HeadView;
  @Shown('Apakah proses ini yang mengisi basis data baca', { type: 'boolean' })
  projecting!: boolean;
  @Shown('Proyeksi dan ketertinggalannya', { type: [ProjectionView] })
  projections!: readonly ProjectionView[];
}

/** `event: counts` */
export class LiveCountsView {
  @Shown('Kantor yang antrean dan daftarnya berubah; muat lagi yang sedang tampak', { type: [String] })
  offices!: readonly string[];
  @Shown('Sudah terbaca sampai posisi ini', { type: 'string' })
  position!: string;
}

/** `event: record` */
export class LiveRecordView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Jenis catatan', { type: 'string', example: 'operation' })
  entity!: string;
  @Shown('Nomor catatan', { type: 'string' })
  id!: string;
  @Shown('Revisi sekarang; null bila yang berubah ialah berkas, batas waktu, atau nomor suratnya', {
    type: 'integer',
    nullable: true,
  })
  revision!: number | null;
  @Shown('Posisi perubahannya; kirim sebagai Jejak-Position', { type: 'string' })
  position!: string;
  @Shown('Alamat catatan', { type: 'string' })
  href!: string;
}

/** `event: job` */
export class LiveJobView {
  @Shown('Jenis pekerjaan', { type: 'string', enum: ['rebuild'] })
  job!: 'rebuild';
  @Shown('Nomor', { type: 'string' })
  id!: string;
  @Shown('Tahap', { type: 'string', enum: [...REBUILD_PHASES] })
  phase!: string;
  @Shown('Yang sudah', { type: 'integer' })
  done!: number;
  @Shown('Seluruhnya', { type: 'integer' })
  total!: number;
  @Shown('Per detik', { type: 'number', nullable: true })
  rate!: number | null;
  @Shown('Perkiraan sisa waktu, detik', { type: 'integer', nullable: true })
  etaSeconds!: number | null;
  @Shown('Yang tidak dapat diolah', { type: 'integer' })
  parked!: number;
  @Shown('Saat terakhir maju', { type: 'string', format: 'date-time' })
  updatedAt!: string;
  @Shown('Alamat', { type: 'string' })
  href!: string;
}

/** `event: reset` */
export class LiveResetView {
  @Shown('Mengapa semua yang tampak perlu dimuat lagi', { type: 'string', enum: [...RESET_REASONS] })
  reason!: (typeof RESET_REASONS)[number];
}

/** `event: end` */
export class LiveEndView {
  @Shown('Mengapa sambungan ditutup', { type: 'string', enum: [...END_REASONS] })
  reason!: (typeof END_REASONS)[number];
}
