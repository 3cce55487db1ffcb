import { SECURITY_KINDS, type SecurityKind } from '@jejak/access';
import { Shown } from '../fields/answer';

export class SecurityEntryView {
  @Shown('Hari, UTC', { type: 'string', format: 'date' })
  day!: string;
  @Shown('Jenis', { enum: [...SECURITY_KINDS] })
  kind!: SecurityKind;
  @Shown('Akun, bila ada akun dengan nama itu', { type: 'string', nullable: true })
  account!: string | null;
  @Shown('Sidik alamat jaringan; alamatnya sendiri tidak disimpan', { type: 'string', nullable: true })
  address!: string | null;
  @Shown('Keterangan singkat', { type: 'string', nullable: true })
  detail!: string | null;
  @Shown('Banyaknya pada hari itu', { type: 'integer' })
  count!: number;
  @Shown('Yang pertama', { type: 'string', format: 'date-time' })
  firstAt!: string;
  @Shown('Yang terakhir', { type: 'string', format: 'date-time' })
  lastAt!: string;
}
export class SecurityLogView {
  @Shown('Yang terbaru dahulu', { type: [SecurityEntryView] })
  entries!: readonly SecurityEntryView[];
}
