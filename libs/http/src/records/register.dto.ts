import { Choice, LocalDateField, Pairs, PositionField, QueryWhole, Text } from '../fields';
import { Shown } from '../fields/answer';
import { PENDING_KINDS, REGISTER_SORTS, type RegisterSort } from './register-query';

export const DEFAULT_LIMIT = 50;
export const MOST_ROWS = 200;

/** Every query that reads projections may say which write it wants to see. */
export class AfterDto {
  @PositionField({
    description: 'Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position)',
    optional: true,
  })
  after?: string;
}

const MOMENT = {
  description: 'Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang',
  example: '0000000000000042',
  optional: true,
  max: 40,
};

export class RegisterQueryDto extends AfterDto {
  @Text(MOMENT)
  asOf?: string;
  @Text({ description: 'Jenis catatan', example: 'operation', optional: true, max: 60 })
  entity?: string;
  @Text({ description: 'Status', example: 'reported', optional: true, max: 60 })
  status?: string;
  @LocalDateField({ description: 'Tanggal kejadian paling awal', example: '2021-01-01', optional: true })
  from?: string;
  @LocalDateField({ description: 'Tanggal kejadian paling akhir', example: '2021-12-31', optional: true })
  to?: string;
  @Choice(PENDING_KINDS, { description: 'Hanya yang menunggu persetujuan', optional: true })
  pending?: (typeof PENDING_KINDS)[number];
  @Text({ description: 'Dicatat atau terakhir diubah oleh akun ini', example: 'inteldakim-1', optional: true, max: 64 })
  by?: string;
  @Text({ description: 'Kata yang dicari di ringkasan', example: 'pelabuhan', optional: true, max: 100 })
  q?: string;
  @Pairs({
    description: 'Kolom ringkasan dan nilainya; boleh diulang',
    example: ['kind:joint-operation'],
    optional: true,
  })
  where?: string | string[];
  @Choice(REGISTER_SORTS, { description: 'Urutan; tanda minus = menurun', example: '-occurredOn', optional: true })
  sort?: RegisterSort;
  @QueryWhole({ description: 'Baris per halaman', min: 1, max: MOST_ROWS, example: DEFAULT_LIMIT, optional: true })
  limit?: string;
  @Text({ description: 'nextCursor dari halaman sebelumnya', optional: true, max: 1000 })
  cursor?: string;
}

export class RegisterEntryView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Nomor catatan', { type: 'string' })
  id!: string;
  @Shown('Jenis catatan', { type: 'string', example: 'operation' })
  entity!: string;
  @Shown('Seksi pemilik', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Aliran di dalam log', { type: 'string' })
  stream!: string;
  @Shown('Status', { type: 'string', example: 'reported' })
  status!: string;
  @Shown('Tanggal kejadian', { type: 'string', format: 'date', nullable: true })
  occurredOn!: string | null;
  @Shown('Ringkasan', { type: 'object', additionalProperties: true })
  summary!: Readonly<Record<string, string | number>>;
  @Shown('Permintaan yang menunggu orang kedua', { type: 'string', enum: ['correction', 'void'], nullable: true })
  pending!: string | null;
  @Shown('Revisi', { type: 'integer' })
  revision!: number;
  @Shown('Posisi peristiwa pertamanya', { type: 'string' })
  firstPosition!: string;
  @Shown('Posisi peristiwa terakhirnya', { type: 'string' })
  lastPosition!: string;
  @Shown('Akun yang mencatat', { type: 'string' })
  createdBy!: string;
  @Shown('Saat dicatat', { type: 'string', format: 'date-time' })
  createdAt!: string;
  @Shown('Akun yang terakhir mengubah', { type: 'string' })
  updatedBy!: string;
  @Shown('Saat terakhir diubah', { type: 'string', format: 'date-time' })
  updatedAt!: string;
  @Shown('Alamat catatan', { type: 'string' })
  href!: string;
}

export class RegisterView {
  @Shown('Baris halaman ini', { type: [RegisterEntryView] })
  records!: readonly RegisterEntryView[];
  @Shown('Jumlah semua baris yang cocok', { type: 'integer', example: 42 })
  total!: number;
  @Shown('Kirim sebagai cursor untuk halaman berikutnya; null = habis', { type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class RecordQueryDto extends AfterDto {
  @Text(MOMENT)
  asOf?: string;
}

export const TIMELINE_ORDERS = ['newest', 'oldest'] as const;

export class TimelineQueryDto extends RecordQueryDto {
  @Choice(TIMELINE_ORDERS, { description: 'Urutan peristiwa', optional: true })
  order?: (typeof TIMELINE_ORDERS)[number];
}
