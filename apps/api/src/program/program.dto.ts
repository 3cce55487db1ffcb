import { Shown } from '@jejak/http';

export class KindView {
  @Shown('Kode', { type: 'string', example: 'timpora-meeting' })
  kind!: string;
  @Shown('Seksi pemilik', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Nama', { type: 'string', example: 'Rapat TIMPORA' })
  name!: string;
  @Shown('Satuan', { type: 'string', example: 'rapat yang diselenggarakan' })
  unit!: string;
  @Shown('Langkah yang membuatnya terhitung', { type: 'string', example: 'Held' })
  countsAt!: string;
  @Shown('Tanggal yang menentukan periodenya', { type: 'string', example: 'hari pertama' })
  dated!: string;
}

export class KindsView {
  @Shown('Semua jenis kegiatan menurut urutan laporan', { type: [KindView] })
  kinds!: readonly KindView[];
}

export class HealthView {
  @Shown('Selalu ok selama program menjawab', { type: 'string', enum: ['ok'] })
  status!: 'ok';
}

export class HeadView {
  @Shown('Posisi terakhir log', { type: 'string', example: '0000000000000042' })
  position!: string;
  @Shown('Saat peristiwa terakhir dicatat', { type: 'string', format: 'date-time', nullable: true })
  recordedAt!: string | null;
}

export class ProjectionView {
  @Shown('Nama', { type: 'string', example: 'facts' })
  name!: string;
  @Shown('Versi', { type: 'integer' })
  version!: number;
  @Shown('Posisi yang sudah terbaca', { type: 'string' })
  position!: string;
  @Shown('Peristiwa yang belum terbaca', { type: 'integer' })
  lag!: number;
  @Shown('Peristiwa yang tidak dapat diolah', { type: 'integer' })
  parked!: number;
  @Shown('Keadaan', { type: 'string', enum: ['running', 'failed'] })
  health!: string;
}

export class ParkedView {
  @Shown('Proyeksi', { type: 'string', example: 'facts' })
  projection!: string;
  @Shown('Posisi', { type: 'string' })
  position!: string;
  @Shown('Aliran', { type: 'string' })
  stream!: string;
  @Shown('Jenis', { type: 'string' })
  type!: string;
  @Shown('Tidak terolah sendiri, atau menunggu yang sebelumnya', { type: 'string', enum: ['poison', 'behind'] })
  reason!: string;
  @Shown('Kode', { type: 'string', example: 'EVENT_DAMAGED' })
  code!: string;
}

export class StatusView {
  @Shown('Ujung log', { type: HeadView })
  head!: HeadView;
  @Shown('Apakah proses ini yang mengisi basis data baca', { type: 'boolean' })
  projecting!: boolean;
  @Shown('Proyeksi', { type: [ProjectionView] })
  projections!: readonly ProjectionView[];
  @Shown('Peristiwa yang tidak dapat diolah', { type: [ParkedView] })
  parked!: readonly ParkedView[];
}
