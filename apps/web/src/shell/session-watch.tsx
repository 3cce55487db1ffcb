import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastAsked, SESSION_ENDED } from '../api/client';
import { useSession, useSignedIn } from '../api/session';
import { SignInForm } from './sign-in-form';

const TICK_MS = 5000;
const WARN_MS = 2 * 60_000;
const MINUTE_MS = 60_000;

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
    <>
      <Modal
        opened={ended}
        onClose={goOn}
        title={t('signIn.ended')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Stack>
          <Text>{t('signIn.endedHint', { account })}</Text>
          <SignInForm account={account} onSignedIn={goOn} />
        </Stack>
      </Modal>
      {!ended && <Warning />}
    </>
  );
};

/** Said two minutes before the session ends by itself, for want of use or by its age. */
const Warning = () => {
  const { t } = useTranslation();
  const { end } = useSignedIn();
  const { refetch } = useSession();
  const [left, setLeft] = useState<{ readonly ms: number; readonly idle: boolean } | undefined>();
  useEffect(() => {
    if (end === undefined) return undefined;
    const tick = (): void => {
      const now = Date.now();
      const idleMs = lastAsked() + end.idleSeconds * 1000 - now;
      const ms = Math.min(idleMs, Date.parse(end.endsAt) - now);
      setLeft(ms > WARN_MS || ms <= 0 ? undefined : { ms, idle: ms === idleMs });
      // Over by our clock: ask, and the answer tells.
      if (ms <= 0) void refetch();
    };
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [end, refetch]);
  const minutes = Math.max(1, Math.round((left?.ms ?? 0) / MINUTE_MS));
  const close = (): void => {
    setLeft(undefined);
    void refetch();
  };
  return (
    <Modal
      opened={left !== undefined}
      onClose={close}
      title={t('signIn.ending')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <Text role="alert">{t(left?.idle === true ? 'signIn.endingIdle' : 'signIn.endingSoon', { minutes })}</Text>
        {left?.idle === true && (
          <Group>
            <Button onClick={close}>{t('signIn.stay')}</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  );
};
