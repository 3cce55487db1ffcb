import type { Access, Account } from '@jejak/access';
import { loginFailed, loginThrottled, passwordNotGiven } from './acting-refusals';
import { askOnce } from './password-prompt';

/**
 * The account that is named, once its password was given where one is asked for: by JEJAK_PASSWORD or at the terminal,
 * never as an argument, which others at the machine can see. A wrong one counts as a wrong one at the server does.
 * @throws Refusal LOGIN_FAILED, LOGIN_THROTTLED, PASSWORD_NOT_GIVEN
 */
export const findAccount = async (access: Access, name: string, asksPassword: boolean): Promise<Account> => {
  if (!asksPassword) {
    const account = access.findAccount(name);
    if (account === undefined) throw loginFailed();
    return account;
  }
  const signedIn = await access.signIn.signIn({ name, password: await givenPassword() });
  if (signedIn.is === 'throttled') throw loginThrottled();
  if (signedIn.is === 'wrong') throw loginFailed();
  return signedIn.account;
};

const givenPassword = async (): Promise<string> => {
  const { JEJAK_PASSWORD: given } = process.env;
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw passwordNotGiven();
  return askOnce();
};
