import { RegisterEntryView, Shown } from '@jejak/http';
import { DeadlinesView, QueueListEntryView } from '../obligations/obligations.dto';

export class HomeRecordsView {
  @Shown('Yang pertama, paling banyak lima', { type: [RegisterEntryView] })
  records!: readonly RegisterEntryView[];
  @Shown('Seluruhnya', { type: 'integer' })
  total!: number;
}

export class HomeDeadlinesView {
  @Shown('Mendekat', { type: DeadlinesView })
  approaching!: DeadlinesView;
  @Shown('Terlewati', { type: DeadlinesView })
  missed!: DeadlinesView;
}

export class HomePeriodView {
  @Shown('Seksi', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Bulan', { type: 'string', example: '2021-03' })
  month!: string;
  @Shown('Keadaan', { type: 'string', enum: ['complete', 'approved', 'locked', 'reopened'] })
  status!: string;
}

export class HomeView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Hari ini di kantor itu', { type: 'string', format: 'date' })
  today!: string;
  @Shown('Antrean yang berisi', { type: [QueueListEntryView] })
  queues!: readonly QueueListEntryView[];
  @Shown('Batas waktu yang mendekat dan yang terlewati, lima yang paling mendesak', { type: HomeDeadlinesView })
  deadlines!: HomeDeadlinesView;
  @Shown('Koreksi dan pembatalan yang menunggu orang kedua', { type: HomeRecordsView })
  approvals!: HomeRecordsView;
  @Shown('Yang terakhir dicatat atau diubah pemanggil', { type: HomeRecordsView })
  mine!: HomeRecordsView;
  @Shown('Bulan ini dan dua belas bulan sebelumnya yang sudah dinyatakan; yang tidak disebut masih terbuka', {
    type: [HomePeriodView],
  })
  periods!: readonly HomePeriodView[];
}

export class OfficeView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Namanya', { type: 'string', nullable: true })
  name!: string | null;
  @Shown('Zona waktu', { type: 'string', example: 'Asia/Jakarta' })
  zone!: string;
  @Shown('Hari ini di kantor itu', { type: 'string', format: 'date' })
  today!: string;
  @Shown('Kantor di atasnya hari ini', { type: 'string', nullable: true })
  parent!: string | null;
  @Shown('Yang boleh dilakukan pemanggil di sana', { type: [String], example: ['record.read'] })
  actions!: readonly string[];
}

export class OfficesView {
  @Shown('Kantor yang terjangkau pemanggil: kantor sendiri lebih dahulu', { type: [OfficeView] })
  offices!: readonly OfficeView[];
}

export class CollectionView {
  @Shown('Jenis catatan', { type: 'string', example: 'operation' })
  entity!: string;
  @Shown('Bagian alamatnya', { type: 'string', example: 'operations' })
  collection!: string;
  @Shown('Nama', { type: 'string', example: 'Operasi' })
  label!: string;
  @Shown('Nama dalam bahasa Inggris', { type: 'string', example: 'Operation' })
  labelEn!: string;
  @Shown('Seksi pemilik', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Perintah pembuka yang boleh diberikan pemanggil; kosong = tidak boleh mencatat', {
    type: [String],
    example: ['PlanOperation'],
  })
  opens!: readonly string[];
}

export class CollectionsView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Jenis catatan', { type: [CollectionView] })
  collections!: readonly CollectionView[];
}
