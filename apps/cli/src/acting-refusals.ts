import { type Action, ACTIONS, ROLE_LABELS } from '@jejak/access/domain';
import { Refusal } from '@jejak/kernel';

const WAYS = ['--as ACCOUNT', 'JEJAK_ACCOUNT'];

export const accountRequired = (action: Action): Refusal =>
  new Refusal({
    code: 'ACCOUNT_REQUIRED',
    field: 'as',
    en: `The operator of the command line may not do this: ${action}. Name the account that acts with --as`,
    id: `Untuk ${ACTIONS[action].label} sebutkan akun yang bertindak: --as AKUN.`,
    allowed: WAYS,
  });

export const scopeRequired = (action: Action): Refusal =>
  new Refusal({
    code: 'SCOPE_REQUIRED',
    field: 'as',
    en: `The account may not do this here: ${action}`,
    id: `Akun ini tidak berwenang di sini untuk ${ACTIONS[action].label}.`,
    allowed: ACTIONS[action].who.map((role) => ROLE_LABELS[role]),
  });

/** Whether the name or the password is wrong is not said. */
export const loginFailed = (): Refusal =>
  new Refusal({
    code: 'LOGIN_FAILED',
    field: 'as',
    en: 'The account or the password is wrong',
    id: 'Nama akun atau kata sandi salah.',
    allowed: ['jejak user list', 'jejak user reset-password'],
  });

export const loginThrottled = (): Refusal =>
  new Refusal({
    code: 'LOGIN_THROTTLED',
    field: 'as',
    en: 'Too many wrong passwords',
    id: 'Terlalu banyak percobaan masuk. Coba lagi nanti, atau minta admin membuka akun.',
    allowed: ['jejak user unlock'],
  });

export const passwordNotGiven = (): Refusal =>
  new Refusal({
    code: 'PASSWORD_NOT_GIVEN',
    field: 'as',
    en: 'There is no terminal to ask for the password at',
    id: 'Tidak ada terminal untuk menanyakan kata sandi.',
    allowed: ['JEJAK_PASSWORD', 'a terminal'],
  });

export const passwordChangeRequired = (): Refusal =>
  new Refusal({
    code: 'PASSWORD_CHANGE_REQUIRED',
    field: 'as',
    en: 'The account has its first password still; change it by signing in to the server',
    id: 'Ganti kata sandi dahulu: masuk ke server dengan akun ini.',
    allowed: ['POST /api/session/password'],
  });
