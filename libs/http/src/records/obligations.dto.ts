import { Shown } from '../fields/answer';

export class DeadlineView {
  @Shown('Nama batas waktu di dalam catatan', { type: 'string', example: 'room-limit' })
  name!: string;
  @Shown('Bagian catatan; kosong untuk catatan utuh', { type: 'string', example: '' })
  item!: string;
  @Shown('Nama di layar', { type: 'string', example: 'Batas ruang detensi' })
  label!: string;
  @Shown('Hari terakhir yang masih memenuhi', { type: 'string', format: 'date' })
  dueOn!: string;
  @Shown('Hari mulai diperingatkan', { type: 'string', format: 'date' })
  warnFrom!: string;
  @Shown('Peraturan atau standar', { type: 'string' })
  source!: string;
  @Shown('Dihitung dalam langkah tepat waktu dengan nama ini', { type: 'string', nullable: true })
  measuredAs!: string | null;
  @Shown('Keadaan', { type: 'string', enum: ['running', 'approaching', 'missed', 'met', 'met-late'] })
  standing!: string;
  @Shown('Sisa hari; negatif = terlewati; null = sudah dipenuhi', { type: 'integer', nullable: true, example: 3 })
  daysLeft!: number | null;
  @Shown('Hari langkah yang memenuhinya', { type: 'string', format: 'date', nullable: true })
  metOn!: string | null;
}

export class WaitingView {
  @Shown('Antrean', { type: 'string', example: 'nomor-menyusul' })
  queue!: string;
  @Shown('Nama antrean', { type: 'string', example: 'Nomor surat menyusul' })
  label!: string;
  @Shown('Bagian catatan; kosong untuk catatan utuh', { type: 'string', example: '' })
  item!: string;
  @Shown('Peran atau seksi yang ditunggu', { type: 'string', example: 'inteldakim' })
  waitsFor!: string;
  @Shown('Sejak', { type: 'string', format: 'date' })
  since!: string;
  @Shown('Lama menunggu, hari', { type: 'integer', example: 2 })
  age!: number;
  @Shown('Perintah berikutnya', { type: 'string', example: 'NumberOperationWarrant' })
  nextStep!: string;
}

export class RelatedView {
  @Shown('Arah: dirujuk oleh catatan ini (to), atau merujuk catatan ini (from)', {
    type: 'string',
    enum: ['to', 'from'],
  })
  direction!: 'to' | 'from';
  @Shown('Jenis catatan lain itu', { type: 'string', example: 'bap' })
  entity!: string;
  @Shown('Nomornya', { type: 'string' })
  id!: string;
  @Shown('Hubungan, seperti dikatakan catatan yang merujuk', { type: 'string', example: 'dilanjutkan dari' })
  relation!: string;
  @Shown('Alamatnya', { type: 'string' })
  href!: string;
}
