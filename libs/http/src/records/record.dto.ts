import { Shown, SometimesShown } from '../fields/answer';
import { Mapping, Reason, Text } from '../fields';
import { DeadlineView, RelatedView, WaitingView } from './obligations.dto';

export class RecordLinks {
  @Shown('Catatan ini', { type: 'string' })
  self!: string;
  @Shown('Linimasa: semua peristiwanya', { type: 'string' })
  timeline!: string;
  @Shown('Daftar catatan sejenis', { type: 'string' })
  register!: string;
}

export class PendingRequest {
  @Shown('Bagian catatan; kosong untuk catatan utuh', { type: 'string', example: '' })
  item!: string;
  @Shown('Jenis permintaan', { type: 'string', enum: ['correction', 'void'] })
  kind!: 'correction' | 'void';
  @Shown('Alasan', { type: 'string' })
  reason!: string;
  @Shown('Akun yang meminta; orang lain yang menyetujui', { type: 'string', example: 'local' })
  requestedBy!: string;
  @SometimesShown('Kolom yang akan diganti', { type: 'object', additionalProperties: true })
  changes?: Readonly<Record<string, unknown>>;
}

export class RecordItem {
  @Shown('Bagian catatan; kosong untuk catatan utuh', { type: 'string', example: '2021-03' })
  item!: string;
  @Shown('Masih berlaku, dibatalkan, atau ditarik', { type: 'string', enum: ['standing', 'voided', 'withdrawn'] })
  status!: string;
  @Shown('Akun yang mencatat', { type: 'string' })
  author!: string;
  @Shown('Tanggal pencatatan menurut kantor', { type: 'string', format: 'date' })
  enteredOn!: string;
  @Shown('Perintah yang boleh diberikan pemanggil atas bagian ini', { type: [String] })
  allowed!: readonly string[];
}

export class RecordView {
  @Shown('Nomor catatan', { type: 'string' })
  id!: string;
  @Shown('Jenis catatan', { type: 'string', example: 'operation' })
  entity!: string;
  @Shown('Nama jenis catatan', { type: 'string', example: 'Operasi' })
  label!: string;
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Seksi pemilik', { type: 'string', example: 'inteldakim' })
  section!: string;
  @Shown('Aliran di dalam log', { type: 'string' })
  stream!: string;
  @Shown('Revisi terakhir; kirim kembali sebagai If-Match', { type: 'integer', example: 3 })
  revision!: number;
  @Shown('Posisi peristiwa terakhirnya', { type: 'string', example: '0000000000000042' })
  position!: string;
  @Shown('Status', { type: 'string', example: 'carriedOut' })
  status!: string;
  @Shown('Tanggal kejadian', { type: 'string', format: 'date', nullable: true })
  occurredOn!: string | null;
  @Shown('Ringkasan seperti di daftar', { type: 'object', additionalProperties: true })
  summary!: Readonly<Record<string, string | number>>;
  @Shown('Isi catatan', { type: 'object', additionalProperties: true })
  state!: unknown;
  @Shown('Perintah yang boleh diberikan pemanggil sekarang', { type: [String], example: ['ReportOperation'] })
  allowed!: readonly string[];
  @Shown('Bagian-bagian catatan dan riwayatnya', { type: [RecordItem] })
  items!: readonly RecordItem[];
  @Shown('Permintaan koreksi atau pembatalan yang menunggu orang kedua', { type: [PendingRequest] })
  pending!: readonly PendingRequest[];
  @Shown('Batas waktu yang berjalan dan yang sudah dipenuhi', { type: [DeadlineView] })
  deadlines!: readonly DeadlineView[];
  @Shown('Apa yang ditunggu catatan ini, dan dari siapa', { type: [WaitingView] })
  waiting!: readonly WaitingView[];
  @Shown('Catatan lain yang dirujuknya dan yang merujuknya', { type: [RelatedView] })
  related!: readonly RelatedView[];
  @Shown('Alamat terkait', { type: RecordLinks })
  links!: RecordLinks;
}

export class TimelineEntry {
  @Shown('Revisi', { type: 'integer' })
  revision!: number;
  @Shown('Posisi di dalam log', { type: 'string' })
  position!: string;
  @Shown('Jenis peristiwa', { type: 'string', example: 'OperationPlanned' })
  type!: string;
  @Shown('Versi bentuk isinya', { type: 'integer' })
  version!: number;
  @Shown('Tanggal kejadian menurut kantor', { type: 'string', format: 'date' })
  occurredOn!: string;
  @SometimesShown('Jam kejadian', { type: 'string' })
  occurredTime?: string;
  @Shown('Saat dicatat', { type: 'string', format: 'date-time' })
  recordedAt!: string;
  @Shown('Akun yang mencatat', { type: 'string' })
  actor!: string;
  @Shown('Peran akun itu', { type: 'string' })
  role!: string;
  @Shown('Asal: http, cli, impor', { type: 'string' })
  source!: string;
  @Shown('Isi peristiwa', { type: 'object', additionalProperties: true })
  data!: object;
}

export class Timeline {
  @Shown('Aliran di dalam log', { type: 'string' })
  stream!: string;
  @Shown('Revisi terakhir', { type: 'integer' })
  revision!: number;
  @Shown('Peristiwa, yang terbaru lebih dahulu', { type: [TimelineEntry] })
  entries!: readonly TimelineEntry[];
}

const ITEM = {
  description: 'Bagian catatan, untuk aliran yang memuat banyak bagian (rekap, anggaran); kosong untuk catatan utuh',
  example: '2021-03',
  optional: true,
  max: 200,
  min: 0,
};

/** An approval: what it approves is in the record. */
export class ItemDto {
  @Text(ITEM)
  item?: string;
}

/** A rejection, a void or a withdrawal. */
export class ReasonedDto extends ItemDto {
  @Reason('Alasan')
  reason!: string;
}

export class RequestCorrectionDto extends ReasonedDto {
  @Mapping({
    description: 'Kolom yang diganti; null menghapus kolom yang boleh kosong',
    example: { execution: { startedOn: '2021-06-25' } },
  })
  changes!: Readonly<Record<string, unknown>>;
}
