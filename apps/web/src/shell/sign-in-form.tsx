import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { useSessionChange } from '../api/session';
import { formText, passwordIn } from '../design/form-text';
import { ErrorSummary, type ShownError } from '../design/error-summary';

interface SignInFormProps {
  /** The account that goes on; absent = anybody. */
  readonly account?: string;
  readonly onSignedIn?: () => void;
}

export const SignInForm = ({ account, onSignedIn }: SignInFormProps) => {
  const { t } = useTranslation();
  const { signIn } = useSessionChange();
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const [inFlight, setInFlight] = useState(false);
  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const name = account ?? formText(event.currentTarget, 'account');
    const password = passwordIn(event.currentTarget, 'password');
    if (name === '' || password === '') {
      setErrors([
        ...(name === '' ? [{ field: 'account', message: t('signIn.accountMissing') }] : []),
        ...(password === '' ? [{ field: 'password', message: t('signIn.passwordMissing') }] : []),
      ]);
      return;
    }
    setInFlight(true);
    try {
      await signIn(name, password);
      onSignedIn?.();
    } catch (error) {
      setErrors([{ message: error instanceof ProblemError ? error.problem.detail : t('state.offlineHint') }]);
    } finally {
      setInFlight(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <ErrorSummary errors={errors} />
        {account === undefined && (
          <TextInput
            id="account"
            name="account"
            label={t('signIn.account')}
            autoComplete="username"
            autoCapitalize="none"
            maxLength={256}
          />
        )}
        <PasswordInput
          id="password"
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          maxLength={256}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
        />
        <Button type="submit" loading={inFlight}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
};
