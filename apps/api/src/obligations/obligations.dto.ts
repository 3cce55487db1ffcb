import {
  AfterDto,
  Choice,
  DeadlineView,
  DEFAULT_LIMIT,
  LocalDateField,
  MOST_ROWS,
  QueryWhole,
  RegisterEntryView,
  Shown,
  Text,
} from '@jejak/http';
import { OmitType } from '@nestjs/swagger';

const WORDS = { description: 'Kata yang dicari di ringkasan catatan', example: 'pelabuhan', optional: true, max: 100 };
const PAGE = { description: 'Baris per halaman', min: 1, max: MOST_ROWS, example: DEFAULT_LIMIT, optional: true };
const CURSOR = { description: 'nextCursor dari halaman sebelumnya', optional: true, max: 1000 };
const DAY = {
  description: 'Hari yang dipakai untuk menghitung sisa hari; tanpa ini hari ini di kantor itu',
  example: '2021-07-01',
  optional: true,
};

const MOMENT = {
  description: 'Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang',
  example: '0000000000000042',
  optional: true,
  max: 40,
};

export class QueuesQueryDto extends AfterDto {
  @Text(MOMENT)
  asOf?: string;
}

export const QUEUE_SORTS = ['since', '-since', 'dueOn', '-dueOn'] as const;

export class QueueQueryDto extends QueuesQueryDto {
  @Text(WORDS)
  q?: string;
  @Choice(QUEUE_SORTS, { description: 'Urutan; tanda minus = menurun', example: 'dueOn', optional: true })
  sort?: (typeof QUEUE_SORTS)[number];
  @LocalDateField(DAY)
  today?: string;
  @QueryWhole(PAGE)
  limit?: string;
  @Text(CURSOR)
  cursor?: string;
}

export const STANDINGS = ['running', 'approaching', 'missed'] as const;

export class DeadlineQueryDto extends QueuesQueryDto {
  @Choice(STANDINGS, { description: 'Hanya yang keadaannya begini', example: 'approaching', optional: true })
  standing?: (typeof STANDINGS)[number];
  @Text({ description: 'Jenis catatan', example: 'detention', optional: true, max: 60 })
  entity?: string;
  @Text({ description: 'Seksi pemilik', example: 'inteldakim', optional: true, max: 60 })
  section?: string;
  @Text({ description: 'Nama batas waktu', example: 'Batas ruang detensi', optional: true, max: 300 })
  label?: string;
  @Text(WORDS)
  q?: string;
  @LocalDateField(DAY)
  today?: string;
  @QueryWhole(PAGE)
  limit?: string;
  @Text(CURSOR)
  cursor?: string;
}

export class QueueRowView {
  @Shown('Antrean', { type: 'string', example: 'nomor-menyusul' })
  queue!: string;
  @Shown('Nama di layar', { type: 'string', example: 'Nomor surat menyusul' })
  label!: string;
  @Shown('Siapa yang ditunggu', { type: [String], example: ['inteldakim'] })
  waitsFor!: readonly string[];
  @Shown('Banyaknya yang menunggu', { type: 'integer', example: 4 })
  count!: number;
  @Shown('Sejak kapan yang paling lama menunggu', { type: 'string', format: 'date' })
  oldest!: string;
  @Shown('Batas waktu terdekat atas yang menunggu', { type: 'string', format: 'date', nullable: true })
  nearestDue!: string | null;
}

export class QueueListEntryView extends QueueRowView {
  @Shown('Alamat antrean', { type: 'string' })
  href!: string;
}

export class QueuesView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Antrean yang berisi, menurut namanya', { type: [QueueListEntryView] })
  queues!: readonly QueueListEntryView[];
}

export class QueueEntryView {
  @Shown('Bagian catatan; kosong untuk catatan utuh', { type: 'string', example: '' })
  item!: string;
  @Shown('Nama antrean', { type: 'string' })
  label!: string;
  @Shown('Siapa yang ditunggu', { type: 'string', example: 'inteldakim' })
  waitsFor!: string;
  @Shown('Sejak', { type: 'string', format: 'date' })
  since!: string;
  @Shown('Lama menunggu, hari', { type: 'integer', example: 2 })
  age!: number;
  @Shown('Batas waktu terdekat', { type: 'string', format: 'date', nullable: true })
  dueOn!: string | null;
  @Shown('Sisa hari; negatif = terlewati', { type: 'integer', nullable: true, example: 3 })
  daysLeft!: number | null;
  @Shown('Perintah berikutnya', { type: 'string', example: 'NumberOperationWarrant' })
  nextStep!: string;
  @Shown('Pemanggil boleh memberikannya', { type: 'boolean' })
  may!: boolean;
  @Shown('Catatannya, seperti di daftar', { type: RegisterEntryView })
  record!: RegisterEntryView;
}

export class QueueView {
  @Shown('Antrean', { type: 'string', example: 'nomor-menyusul' })
  queue!: string;
  @Shown('Baris halaman ini', { type: [QueueEntryView] })
  entries!: readonly QueueEntryView[];
  @Shown('Jumlah semua baris yang cocok', { type: 'integer', example: 4 })
  total!: number;
  @Shown('Kirim sebagai cursor untuk halaman berikutnya; null = habis', { type: 'string', nullable: true })
  nextCursor!: string | null;
}

/** A limit that still runs, as its record shows it, with the record. */
export class RunningDeadlineView extends OmitType(DeadlineView, ['metOn', 'standing', 'daysLeft'] as const) {
  @Shown('Keadaan', { type: 'string', enum: [...STANDINGS] })
  standing!: string;
  @Shown('Sisa hari; negatif = terlewati', { type: 'integer', example: 3 })
  daysLeft!: number;
  @Shown('Catatannya, seperti di daftar', { type: RegisterEntryView })
  record!: RegisterEntryView;
}

export class DeadlinesView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Batas waktu yang berjalan, yang paling mendesak lebih dahulu', { type: [RunningDeadlineView] })
  deadlines!: readonly RunningDeadlineView[];
  @Shown('Jumlah semua baris yang cocok', { type: 'integer', example: 4 })
  total!: number;
  @Shown('Kirim sebagai cursor untuk halaman berikutnya; null = habis', { type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class DigestReferenceView {
  @Shown('Aliran catatan; tanpa nama', { type: 'string' })
  record!: string;
  @Shown('Hari terakhir yang masih memenuhi', { type: 'string', format: 'date' })
  dueOn!: string;
  @Shown('Sisa hari; negatif = terlewati', { type: 'integer', example: -1 })
  daysLeft!: number;
}

export class DigestDeadlineView {
  @Shown('Nama batas waktu', { type: 'string', example: 'Batas ruang detensi' })
  label!: string;
  @Shown('Masih jauh', { type: 'integer' })
  running!: number;
  @Shown('Mendekat', { type: 'integer' })
  approaching!: number;
  @Shown('Terlewati', { type: 'integer' })
  missed!: number;
  @Shown('Yang mendekat atau terlewati, paling banyak 50', { type: [DigestReferenceView] })
  pressing!: readonly DigestReferenceView[];
}

export class DigestView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Hari ini di kantor itu', { type: 'string', format: 'date' })
  today!: string;
  @Shown('Antrean', { type: [QueueRowView] })
  queues!: readonly QueueRowView[];
  @Shown('Batas waktu menurut namanya', { type: [DigestDeadlineView] })
  deadlines!: readonly DigestDeadlineView[];
}
