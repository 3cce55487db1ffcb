import { type Role, ROLES, SHORTEST_PASSWORD } from '@jejak/access';
import { Shown, SometimesShown } from '../fields/answer';
import { Text } from '../fields/scalars';

/** Of a name or password that is sent to be compared: longer ones are not looked at. */
const LONGEST_SENT = 256;

export class SignInDto {
  @Text({ description: 'Nama akun', example: 'inteldakim-1', max: LONGEST_SENT })
  account!: string;
  @Text({ description: 'Kata sandi', example: 'kalimat yang mudah diingat', max: LONGEST_SENT })
  password!: string;
}

export class ChangePasswordDto {
  @Text({ description: 'Kata sandi sekarang', example: 'kalimat yang lama', max: LONGEST_SENT })
  password!: string;
  @Text({
    description: `Kata sandi baru, paling sedikit ${String(SHORTEST_PASSWORD)} huruf`,
    example: 'kalimat yang mudah diingat',
    max: LONGEST_SENT,
  })
  newPassword!: string;
}

export class GrantView {
  @Shown('Peran', { enum: [...ROLES] })
  role!: Role;
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @SometimesShown('Seksi', { type: 'string', example: 'inteldakim' })
  section?: string;
  @SometimesShown('Hari terakhir, untuk Plh dan Plt', { type: 'string', format: 'date' })
  until?: string;
  @SometimesShown('Nomor penunjukan Plh atau Plt', { type: 'string' })
  delegatedFrom?: string;
}

export class SessionOfficeView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Namanya menurut profil kantor itu', { type: 'string', nullable: true })
  name!: string | null;
  @Shown('Hari ini di kantor itu', { type: 'string', format: 'date' })
  today!: string;
  @Shown('Yang boleh dilakukan di sana', { type: [String], example: ['record.read'] })
  actions!: readonly string[];
}

export class SessionEndView {
  @Shown('Tanpa permintaan selama ini, sesi berakhir; detik', { type: 'integer', example: 1800 })
  idleSeconds!: number;
  @Shown('Berakhir pada saat ini, bagaimanapun juga', { type: 'string', format: 'date-time' })
  endsAt!: string;
}

export class SessionView {
  @Shown('Sudah masuk', { type: 'boolean' })
  signedIn!: boolean;
  @Shown('Program berjalan sebagai peragaan, dengan kata sandi yang diketahui umum', { type: 'boolean' })
  demo!: boolean;
  @Shown('Sudah ada akun; bila belum, yang pertama dibuat di server dengan jejak user add', { type: 'boolean' })
  hasAccounts!: boolean;
  @SometimesShown('Akun', { type: 'string', example: 'inteldakim-1' })
  account?: string;
  @SometimesShown('Nama tampilan', { type: 'string' })
  displayName?: string;
  @SometimesShown('Peran akun itu sendiri', { enum: [...ROLES] })
  role?: Role;
  @SometimesShown('Kantor akun', { type: 'string' })
  office?: string;
  @SometimesShown('Seksi akun', { type: 'string' })
  section?: string;
  @SometimesShown('Wewenang hari ini: peran sendiri, lalu Plh dan Plt', { type: [GrantView] })
  grants?: readonly GrantView[];
  @SometimesShown('Yang boleh dilakukan di kantor sendiri', { type: [String], example: ['record.read'] })
  actions?: readonly string[];
  @SometimesShown('Kantor yang terjangkau: kantor sendiri, lalu yang ditugaskan dan yang di bawahnya', {
    type: [SessionOfficeView],
  })
  offices?: readonly SessionOfficeView[];
  @SometimesShown('Kapan sesi berakhir; tidak ada untuk token', { type: SessionEndView })
  end?: SessionEndView;
  @SometimesShown('Kata sandi harus diganti dahulu', { type: 'boolean' })
  mustChangePassword?: boolean;
  @SometimesShown('Dikirim sebagai X-CSRF-Token pada setiap perubahan; tidak ada untuk token', { type: 'string' })
  csrfToken?: string;
}

export class OwnSessionView {
  @Shown('Nomor sesi', { type: 'string' })
  id!: string;
  @Shown('Mulai', { type: 'string', format: 'date-time' })
  begunAt!: string;
  @Shown('Terakhir dipakai', { type: 'string', format: 'date-time' })
  seenAt!: string;
  @Shown('Sesi yang sedang dipakai', { type: 'boolean' })
  current!: boolean;
}
export class OwnSessionsView {
  @Shown('Sesi sendiri yang masih berlaku', { type: [OwnSessionView] })
  sessions!: readonly OwnSessionView[];
}
