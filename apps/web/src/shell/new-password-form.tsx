import { Button, PasswordInput, Stack } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { useSessionChange } from '../api/session';
import { passwordIn } from '../design/form-text';
import { ErrorSummary, type ShownError } from '../design/error-summary';

const FIELDS = ['password', 'newPassword', 'again'] as const;

export const NewPasswordForm = ({ onChanged }: { readonly onChanged?: () => void }) => {
  const { t } = useTranslation();
  const { changePassword } = useSessionChange();
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  const [inFlight, setInFlight] = useState(false);
  const submit = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const [password = '', newPassword = '', again = ''] = FIELDS.map((name) => passwordIn(form, name));
    if (newPassword !== again) {
      setErrors([{ field: 'again', message: t('newPassword.differs') }]);
      return;
    }
    setInFlight(true);
    try {
      await changePassword(password, newPassword);
      onChanged?.();
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : undefined;
      setErrors([{ field: problem?.field, message: problem?.detail ?? t('state.offlineHint') }]);
    } finally {
      setInFlight(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <ErrorSummary errors={errors} />
        {FIELDS.map((name) => (
          <PasswordInput
            key={name}
            id={name}
            name={name}
            label={t(`newPassword.${name}`)}
            autoComplete={name === 'password' ? 'current-password' : 'new-password'}
            maxLength={256}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          />
        ))}
        <Button type="submit" loading={inFlight}>
          {t('newPassword.submit')}
        </Button>
      </Stack>
    </form>
  );
};
