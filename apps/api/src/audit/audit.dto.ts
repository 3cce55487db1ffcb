import { ACCESS_KINDS, type AccessKind } from '@jejak/access';
import { AfterDto, Choice, DEFAULT_LIMIT, LocalDateField, MOST_ROWS, QueryWhole, Shown, Text } from '@jejak/http';
import { SEPARATORS, type Separator } from '@jejak/recaps';

const SORTS = ['recorded', '-recorded'] as const;
const FORMATS = ['csv', 'xlsx'] as const;

class AuditFilterDto extends AfterDto {
  @Choice(ACCESS_KINDS, { description: 'Perbuatan', optional: true })
  kind?: AccessKind;
  @Text({ description: 'Akun yang membaca', example: 'inteldakim-1', optional: true, max: 64 })
  account?: string;
  @Text({ description: 'Nomor daftar orang yang dibaca', optional: true, max: 100 })
  person?: string;
  @LocalDateField({ description: 'Tanggal paling awal', example: '2026-01-01', optional: true })
  from?: string;
  @LocalDateField({ description: 'Tanggal paling akhir', example: '2026-12-31', optional: true })
  to?: string;
}

export class AuditQueryDto extends AuditFilterDto {
  @Choice(SORTS, {
    description: 'Urutan menurut log; tanda minus = terbaru dahulu',
    example: '-recorded',
    optional: true,
  })
  sort?: (typeof SORTS)[number];
  @QueryWhole({ description: 'Baris per halaman', min: 1, max: MOST_ROWS, example: DEFAULT_LIMIT, optional: true })
  limit?: string;
  @Text({ description: 'nextCursor dari halaman sebelumnya', optional: true, max: 1000 })
  cursor?: string;
}

export class AuditExportQueryDto extends AuditFilterDto {
  @Choice(FORMATS, { description: 'Bentuk berkas' })
  format!: (typeof FORMATS)[number];
  @Choice(SEPARATORS, { description: 'Pemisah CSV; titik koma untuk Excel Indonesia', optional: true })
  separator?: Separator;
}

export class AccessView {
  @Shown('Nomor akses', { type: 'string' })
  id!: string;
  @Shown('Posisi log', { type: 'string' })
  position!: string;
  @Shown('Saat dicatat, menurut jam log', { type: 'string', format: 'date-time' })
  recordedAt!: string;
  @Shown('Tanggal menurut kantor', { type: 'string', format: 'date' })
  on!: string;
  @Shown('Perbuatan', { type: 'string', enum: [...ACCESS_KINDS] })
  kind!: string;
  @Shown('Akun', { type: 'string' })
  account!: string;
  @Shown('Peran akun itu', { type: 'string' })
  role!: string;
  @Shown('Kolom yang dibaca, atau apa yang diberikan', { type: 'string' })
  what!: string;
  @Shown('Nomor daftar orang yang disebut', { type: [String] })
  persons!: readonly string[];
  @Shown('Berapa orang; dapat lebih banyak daripada yang disebut', { type: 'integer' })
  personCount!: number;
  @Shown('Berapa baris atau berkas', { type: 'integer', nullable: true })
  rows!: number | null;
  @Shown('Alasan', { type: 'string', nullable: true })
  reason!: string | null;
  @Shown('Alamat atau perintah yang dipakai', { type: 'string' })
  by!: string;
  @Shown('Aliran catatan yang dibaca', { type: 'string', nullable: true })
  record!: string | null;
}

export class AuditView {
  @Shown('Akses, satu per satu', { type: [AccessView] })
  accesses!: readonly AccessView[];
  @Shown('Seluruhnya, bukan hanya halaman ini', { type: 'integer' })
  total!: number;
  @Shown('Untuk halaman berikut; null di halaman terakhir', { type: 'string', nullable: true })
  nextCursor!: string | null;
}
