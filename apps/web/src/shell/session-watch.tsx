import { Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SESSION_ENDED } from '../api/client';
import { useSignedIn } from '../api/session';
import { SignInForm } from './sign-in-form';

/** When the session ends one signs in again over the page, and what was typed is still there. */
export const SessionWatch = () => {
  const { t } = useTranslation();
  const { account } = useSignedIn();
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const end = (): void => {
      setEnded(true);
    };
    window.addEventListener(SESSION_ENDED, end);
    return () => {
      window.removeEventListener(SESSION_ENDED, end);
    };
  }, []);
  const goOn = (): void => {
    setEnded(false);
  };
  return (
    <Modal opened={ended} onClose={goOn} title={t('signIn.ended')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack>
        <Text>{t('signIn.endedHint', { account })}</Text>
        <SignInForm account={account} onSignedIn={goOn} />
      </Stack>
    </Modal>
  );
};
