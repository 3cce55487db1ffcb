import { Shown, SometimesShown } from '@jejak/http';
import { AsOfView, FACT_BASES } from './figures.dto';

export class FactView {
  @Shown('Aliran yang menyatakan; null = rahasia', { type: 'string', nullable: true })
  stream!: string | null;
  @Shown('Bagian catatan', { type: 'string', example: '' })
  item!: string;
  @Shown('Nama fakta di dalam bagian itu', { type: 'string', example: 'counted' })
  name!: string;
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Seksi pemilik jenis', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Jenis', { type: 'string', example: 'joint-operation' })
  kind!: string;
  @Shown('Dasar', { type: 'string', enum: [...FACT_BASES] })
  basis!: string;
  @Shown('Hari, bulan atau tahun', { type: 'string', example: '2021-06-24' })
  period!: string;
  @Shown('Jumlah', { type: 'integer', example: 1 })
  quantity!: number;
  @SometimesShown('Nilai tepat di samping jumlah', { type: 'string', example: '98.64' })
  value?: string;
  @Shown('Dimensi', { type: 'object', additionalProperties: { type: 'string' } })
  dimensions!: Readonly<Record<string, string>>;
  @SometimesShown('Rincian', { type: 'object', additionalProperties: true })
  detail?: Readonly<Record<string, unknown>>;
  @Shown('Posisi peristiwa yang menyatakannya; null = rahasia', { type: 'string', nullable: true })
  fromPosition!: string | null;
  @Shown('Posisi peristiwa yang menariknya; null = masih berlaku', { type: 'string', nullable: true })
  toPosition!: string | null;
  @Shown('Nomor peristiwa; null = rahasia', { type: 'string', nullable: true })
  eventId!: string | null;
  @Shown('Susulan: dicatat ketika periodenya sudah dikunci', { type: 'boolean' })
  late!: boolean;
  @Shown('Rahasia: hanya jenis, bulan dan jumlahnya yang disebut', { type: 'boolean' })
  secret!: boolean;
}

export class FactsView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Tahun yang diminta', { type: 'integer', nullable: true, example: 2021 })
  year!: number | null;
  @Shown('Saat daftar dibaca', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Baris halaman ini', { type: [FactView] })
  facts!: readonly FactView[];
  @Shown('Jumlah semua baris', { type: 'integer', example: 2 })
  total!: number;
  @Shown('Jumlah quantity semua baris: angka di baliknya', { type: 'integer', example: 2 })
  quantity!: number;
  @Shown('Kirim sebagai cursor untuk halaman berikutnya; null = habis', { type: 'string', nullable: true })
  nextCursor!: string | null;
}
