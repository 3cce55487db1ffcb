import { MOST_ROWS, PositionField, QueryWhole, Shown, SometimesShown, Text } from '@jejak/http';

export class EventsQueryDto {
  @Text({ description: 'Kantor', example: 'cilegon', optional: true, max: 63 })
  office?: string;
  @Text({ description: 'Aliran', example: 'cilegon.budget-2021', optional: true, max: 255 })
  stream?: string;
  @Text({ description: 'Jenis peristiwa', example: 'OperationReported', optional: true, max: 100 })
  type?: string;
  @PositionField({ description: 'Sesudah posisi ini', example: '0000000000000000', optional: true })
  after?: string;
  @QueryWhole({ description: 'Peristiwa per halaman', min: 1, max: MOST_ROWS, example: 50, optional: true })
  limit?: string;
}

export class UnreadableView {
  @Shown('Kode', { type: 'string', example: 'EVENT_DAMAGED' })
  code!: string;
  @Shown('Kalimat', { type: 'string' })
  message!: string;
}

export class EventView {
  @Shown('Posisi', { type: 'string', example: '0000000000000042' })
  position!: string;
  @Shown('Aliran', { type: 'string', example: 'cilegon.budget-2021' })
  stream!: string;
  @Shown('Jenis', { type: 'string', example: 'BudgetAllotted' })
  type!: string;
  @SometimesShown('Nomor peristiwa', { type: 'string' })
  id?: string;
  @SometimesShown('Revisi di dalam aliran', { type: 'integer' })
  revision?: number;
  @SometimesShown('Versi bentuk isinya', { type: 'integer' })
  version?: number;
  @SometimesShown('Isi', { type: 'object', additionalProperties: true })
  data?: object;
  @SometimesShown('Keterangan: kapan, oleh siapa, dari mana', { type: 'object', additionalProperties: true })
  meta?: object;
  @SometimesShown('Mengapa tidak terbaca; yang tidak terbaca pun disebut', { type: UnreadableView })
  unreadable?: UnreadableView;
}

export class EventsView {
  @Shown('Peristiwa menurut urutan log', { type: [EventView] })
  events!: readonly EventView[];
  @Shown('Sampai di mana log sudah dicari; kirim sebagai after untuk halaman berikutnya', { type: 'string' })
  scannedTo!: string;
  @Shown('Benar bila log sudah habis', { type: 'boolean' })
  atEnd!: boolean;
}
