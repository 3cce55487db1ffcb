import { AfterDto, Choice, QueryWhole, Reason, Shown, SometimesShown, Text } from '@jejak/http';
import { REPORT_FORMATS, type ReportFormat } from '@jejak/lkip';
import { LKIP_LIMITS } from '@jejak/lkip/domain';
import { MOMENT } from '../figures/figures.dto';

const PERIOD = {
  description: 'Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun',
  example: '2021-Q1',
  optional: true,
  max: 10,
};

export class LkipPeriodDto {
  @Text(PERIOD)
  period?: string;
}

export class LkipReasonDto extends LkipPeriodDto {
  @Reason('Alasan')
  reason!: string;
}

export class LkipFinaliseDto extends LkipPeriodDto {
  @Text({
    description: 'Alasan mengesahkan walaupun ada periode yang belum dikunci',
    example: 'Tahun sebelum Jejak dipakai, tanpa kunci periode',
    optional: true,
    max: 500,
  })
  reason?: string;
}

export class LkipTextDto extends LkipPeriodDto {
  @Text({
    description: 'Teks; angka disebut dengan rujukan, misalnya {{performance}}. Tanpa ini usulan dari log berlaku lagi',
    example: 'Kinerja kantor adalah {{performance}}.',
    optional: true,
    max: LKIP_LIMITS.text,
  })
  text?: string;
}

export class LkipPlaceDto extends AfterDto {
  @Text(PERIOD)
  period?: string;
  @QueryWhole({
    description: 'Revisi laporan yang disahkan; tanpa ini yang terakhir',
    min: 0,
    max: 9999,
    optional: true,
  })
  revision?: string;
}

export class LkipQueryDto extends LkipPlaceDto {
  @Text(MOMENT)
  asOf?: string;
  @Choice(['true', 'false'], {
    description: 'Naskah menurut log sekarang, juga bila sudah ada yang disahkan',
    optional: true,
  })
  draft?: 'true' | 'false';
  @Choice(REPORT_FORMATS, { description: 'Bentuk berkas', optional: true, example: 'pdf' })
  format?: ReportFormat;
}

const OBJECT = { type: 'object', additionalProperties: true } as const;
const OBJECTS = { type: 'array', items: OBJECT } as const;

/** The model itself; its blocks are described in the reference of formats. */
export class LkipView {
  @Shown('Versi bentuk', { type: 'integer', example: 1 })
  model!: number;
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  officeId!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Judul periode', { type: 'string', example: 'Tahun 2021' })
  period!: string;
  @Shown('Sudah disahkan', { type: 'boolean' })
  final!: boolean;
  @Shown('Revisi', { type: 'integer' })
  revision!: number;
  @Shown('Posisi log asalnya', { type: 'integer' })
  position!: number;
  @Shown('SHA-256 dari JSON kanonik tanpa sidik ini', { type: 'string' })
  digest!: string;
  @Shown('Isi menurut urutan baca', OBJECTS)
  blocks!: readonly object[];
  @Shown('Setiap angka menurut rujukannya', OBJECT)
  figures!: object;
  @Shown('Teks yang dapat ditulis, dan yang berlaku', OBJECT)
  texts!: object;
  @Shown('Yang menghalangi pengesahan', OBJECTS)
  blocking!: readonly object[];
  @Shown('Catatan', OBJECTS)
  notes!: readonly object[];
}

export class LkipStatusView {
  @Shown('Status', { type: 'string', enum: ['new', 'drafted', 'reviewed', 'final'] })
  status!: string;
  @Shown('Revisi yang disusun atau disahkan terakhir', { type: 'integer' })
  revision!: number;
  @Shown('Langkah yang diperbolehkan', { type: [String] })
  allowed!: readonly string[];
  @Shown('Laporan yang sudah disahkan', OBJECTS)
  versions!: readonly object[];
}

export class LkipReferencesView {
  @Shown('Rujukan yang dikenal', { type: [String], example: ['performance', 'indicator.ikm.realisation'] })
  references!: readonly string[];
}

export class LkipVerificationView {
  @Shown('Laporan yang disahkan', OBJECT)
  version!: object;
  @Shown('Perbedaan pada posisi laporan: kosong bila log masih memberi yang disahkan', OBJECTS)
  atPosition!: readonly object[];
  @Shown('Posisi sekarang dan perbedaannya', OBJECT)
  now!: object;
}

export class RestatementView {
  @Shown('Revisi yang disahkan', { type: 'integer' })
  revision!: number;
  @Shown('Posisi yang disahkan', { type: 'string' })
  signedAt!: string;
  @Shown('Posisi sekarang', { type: 'string' })
  now!: string;
  @Shown('Angka yang akan berubah', OBJECTS)
  differences!: readonly object[];
  @SometimesShown('Tahun', { type: 'integer' })
  year?: number;
  @SometimesShown('Bagian tahun; null = setahun', { type: 'string', nullable: true })
  period?: string | null;
}

export class RestatementsView {
  @Shown('Laporan yang angkanya sudah lain', { type: [RestatementView] })
  restatements!: readonly RestatementView[];
}

export class LkipFindingsView {
  @Shown('Temuan Pemeriksaan Konsistensi', OBJECTS)
  findings!: readonly object[];
  @Shown('Yang terbaca', OBJECT)
  read!: object;
  @Shown('Yang tidak terbaca', OBJECTS)
  unread!: readonly object[];
}
