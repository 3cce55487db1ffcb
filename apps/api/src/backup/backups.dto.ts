import { Shown } from '@jejak/http';

export class BackupArchiveView {
  @Shown('Isi: catatan, atau kunci data pribadi', { type: 'string', enum: ['data', 'keys'] })
  kind!: string;
  @Shown('Saat dibuat', { type: 'string', format: 'date-time' })
  madeAt!: string;
  @Shown('Sampai posisi log ini', { type: 'string' })
  position!: string;
  @Shown('Besarnya', { type: 'integer' })
  bytes!: number;
  @Shown('Saat terakhir dicoba dipulihkan; null = belum pernah', {
    type: 'string',
    format: 'date-time',
    nullable: true,
  })
  checkedAt!: string | null;
}

export class BackupPlaceView {
  @Shown('Folder di server', { type: 'string' })
  directory!: string;
  @Shown('Dapat dibaca sekarang', { type: 'boolean' })
  reachable!: boolean;
  @Shown('Cadangan kantor ini di sana, yang terbaru lebih dahulu', { type: [BackupArchiveView] })
  archives!: readonly BackupArchiveView[];
}

export class BackupsView {
  @Shown('Pencadangan sudah diatur: jejak backup init', { type: 'boolean' })
  setUp!: boolean;
  @Shown('Server mencadangkan sendiri setiap sekian jam; null = hanya dengan perintah', {
    type: 'integer',
    nullable: true,
  })
  everyHours!: number | null;
  @Shown('Ke mana pernah dicadangkan', { type: [BackupPlaceView] })
  places!: readonly BackupPlaceView[];
}
