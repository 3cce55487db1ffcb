import { ACCOUNT_SORTS, type AccountSort, type Role, ROLES } from '@jejak/access';
import { Choice, DEFAULT_LIMIT, MOST_ROWS, QueryWhole, Shown, Text } from '@jejak/http';
import { SECTIONS } from '@jejak/records';

export class AccountsQueryDto {
  @Text({ description: 'Kata di akun atau nama tampilan', example: 'inteldakim', optional: true, max: 100 })
  q?: string;
  @Choice(ROLES, { description: 'Hanya peran ini', optional: true })
  role?: Role;
  @Choice(SECTIONS, { description: 'Hanya seksi ini', optional: true })
  section?: string;
  @Choice(['true', 'false'], { description: 'Hanya yang dapat masuk, atau yang tidak', optional: true })
  active?: 'true' | 'false';
  @Choice(ACCOUNT_SORTS, { description: 'Urutan; tanda minus = menurun', example: 'account', optional: true })
  sort?: AccountSort;
  @QueryWhole({ description: 'Baris per halaman', min: 1, max: MOST_ROWS, example: DEFAULT_LIMIT, optional: true })
  limit?: string;
  @Text({ description: 'nextCursor dari halaman sebelumnya', optional: true, max: 64 })
  cursor?: string;
}

class DutyDto {
  @Choice(ROLES, { description: 'Peran' })
  role!: Role;
  @Choice(SECTIONS, { description: 'Seksi, untuk petugas dan kepala seksi', optional: true })
  section?: string;
}

export class NewAccountDto extends DutyDto {
  @Text({
    description: 'Akun: jabatan dan nomor, bukan nama atau NIP; tercatat di log untuk selamanya',
    example: 'inteldakim-1',
    max: 64,
  })
  account!: string;
  @Text({ description: 'Nama tampilan; hanya untuk layar, tidak masuk log', optional: true, max: 100 })
  displayName?: string;
}

export class ChangeDutyDto extends DutyDto {
  @Text({ description: 'Kantor; tanpa ini kantor yang sekarang', example: 'cilegon', optional: true, max: 63 })
  office?: string;
}

export class AccountView {
  @Shown('Akun', { type: 'string', example: 'inteldakim-1' })
  account!: string;
  @Shown('Nama tampilan', { type: 'string', nullable: true })
  displayName!: string | null;
  @Shown('Peran', { type: 'string', enum: [...ROLES] })
  role!: Role;
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Seksi', { type: 'string', nullable: true })
  section!: string | null;
  @Shown('Dapat masuk', { type: 'boolean' })
  active!: boolean;
  @Shown('Akun peragaan: hanya berlaku selama program berjalan sebagai peragaan', { type: 'boolean' })
  demo!: boolean;
  @Shown('Kata sandi harus diganti saat masuk berikutnya', { type: 'boolean' })
  mustChangePassword!: boolean;
  @Shown('Terkunci karena salah kata sandi, sampai saat ini', { type: 'string', format: 'date-time', nullable: true })
  lockedUntil!: string | null;
  @Shown('Banyaknya sesi yang berlaku', { type: 'integer' })
  sessions!: number;
  @Shown('Terakhir dipakai, dari sesi yang masih berlaku', { type: 'string', format: 'date-time', nullable: true })
  lastSeenAt!: string | null;
  @Shown('Akun pemanggil sendiri: diubah orang lain', { type: 'boolean' })
  self!: boolean;
}

export class AccountsView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Baris halaman ini', { type: [AccountView] })
  accounts!: readonly AccountView[];
  @Shown('Jumlah semua baris yang cocok', { type: 'integer' })
  total!: number;
  @Shown('Kirim sebagai cursor untuk halaman berikutnya; null = habis', { type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class GivenPasswordView {
  @Shown('Akun sesudahnya', { type: AccountView })
  account!: AccountView;
  @Shown('Kata sandi sementara: hanya di jawaban ini, diganti saat masuk pertama kali', { type: 'string' })
  password!: string;
}

export class AccountSessionView {
  @Shown('Nomor sesi; tidak membuka apa pun', { type: 'string' })
  id!: string;
  @Shown('Mulai', { type: 'string', format: 'date-time' })
  begunAt!: string;
  @Shown('Terakhir dipakai', { type: 'string', format: 'date-time' })
  seenAt!: string;
}

export class AccountSessionsView {
  @Shown('Akun', { type: 'string' })
  account!: string;
  @Shown('Sesi yang masih berlaku, yang terakhir dipakai lebih dahulu', { type: [AccountSessionView] })
  sessions!: readonly AccountSessionView[];
}

export class EndedSessionsView {
  @Shown('Banyaknya sesi yang diakhiri', { type: 'integer' })
  ended!: number;
}
