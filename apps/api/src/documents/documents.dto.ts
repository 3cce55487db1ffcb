import { Shown } from '@jejak/http';

export class AvailableDocumentView {
  @Shown('Nama templat', { type: 'string', example: 'surat-perintah' })
  template!: string;
  @Shown('Judul', { type: 'string', example: 'Surat Perintah' })
  title!: string;
  @Shown('Apakah dapat dicetak sekarang', { type: 'boolean' })
  ready!: boolean;
  @Shown('Langkah yang harus dilakukan lebih dahulu; null bila sudah dapat dicetak', { type: 'string', nullable: true })
  after!: string | null;
  @Shown('Alamat unduhan', { type: 'string' })
  href!: string;
}

export class AvailableDocumentsView {
  @Shown('Dokumen yang dapat dibuat dari catatan ini', { type: [AvailableDocumentView] })
  documents!: readonly AvailableDocumentView[];
}
