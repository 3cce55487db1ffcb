import { Shown, SometimesShown } from '../fields/answer';

/** One thing that is wrong with a request. */
export class FieldProblem {
  @Shown('Tempat kesalahan di dalam isian', { type: 'string', example: 'agencies[0].present' })
  field!: string;
  @Shown('Kode tetap', { type: 'string', example: 'FIELD_REQUIRED' })
  code!: string;
  @Shown('Kalimat untuk layar', { type: 'string', example: 'Wajib diisi.' })
  message!: string;
  @Shown('Yang diperbolehkan', { type: [String], example: ['YYYY-MM-DD'] })
  allowed!: readonly string[];
}

/** Problem Details (RFC 9457). */
export class Problem {
  @Shown('Jenis masalah, sebuah alamat relatif', { type: 'string', example: '/problems/date-in-future' })
  type!: string;
  @Shown('Judul singkat', { type: 'string', example: 'Ditolak oleh aturan' })
  title!: string;
  @Shown('Status HTTP', { type: 'integer', example: 422 })
  status!: number;
  @Shown('Kode tetap; program mencocokkan kode ini, bukan kalimatnya', { type: 'string', example: 'DATE_IN_FUTURE' })
  code!: string;
  @Shown('Kalimat bahasa Indonesia', {
    type: 'string',
    example: 'Tanggal 2031-01-01 belum terjadi; paling akhir hari ini, 2026-11-24.',
  })
  detail!: string;
  @SometimesShown('Tempat kesalahan yang pertama', { type: 'string', example: 'startedOn' })
  field?: string;
  @Shown('Semua kesalahan isian', { type: [FieldProblem] })
  errors!: readonly FieldProblem[];
  @Shown('Yang diperbolehkan: perintah, nilai atau batas', { type: [String], example: ['≤ 2026-11-24'] })
  allowed!: readonly string[];
  @SometimesShown('Nomor revisi catatan sekarang, bila permintaan memegang revisi lama', {
    type: 'integer',
    nullable: true,
    example: 3,
  })
  revision?: number | null;
  @Shown('Alamat yang diminta', { type: 'string', example: '/api/offices/cilegon/operations' })
  instance!: string;
  @Shown('Nomor permintaan, sama dengan di log server', { type: 'string' })
  requestId!: string;
}
