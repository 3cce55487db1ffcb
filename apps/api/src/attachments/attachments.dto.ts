import { Reason, Shown } from '@jejak/http';

export class WithdrawAttachmentDto {
  @Reason('Mengapa lampiran ditarik')
  reason!: string;
}

export class AttachmentView {
  @Shown('Nomor lampiran', { type: 'string' })
  id!: string;
  @Shown('Status', { type: 'string', enum: ['standing', 'withdrawn', 'erased'] })
  status!: string;
  @Shown('Apa lampiran ini', { type: 'string', example: 'letter' })
  kind!: string;
  @Shown('Jenis berkas menurut isinya', { type: 'string', example: 'application/pdf' })
  mediaType!: string;
  @Shown('Besarnya, bita', { type: 'integer' })
  bytes!: number;
  @Shown('Kapan ditambahkan', { type: 'string', format: 'date-time' })
  addedAt!: string;
  @Shown('Akun yang menambahkan', { type: 'string' })
  addedBy!: string;
  @Shown('Nama berkas; null bila pokoknya orang, karena nama itu data pribadi', { type: 'string', nullable: true })
  fileName!: string | null;
  @Shown('Pokoknya orang: pengunduhan dicatat, dan berkas terhapus bersama data orangnya', { type: 'boolean' })
  personal!: boolean;
  @Shown('Alamat unduhan', { type: 'string' })
  href!: string;
}

export class AttachmentsView {
  @Shown('Lampiran catatan ini, menurut urutan masuknya', { type: [AttachmentView] })
  attachments!: readonly AttachmentView[];
}
