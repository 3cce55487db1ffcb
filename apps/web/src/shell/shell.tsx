import { AppShell, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { isSignedIn, useSession } from '../api/session';
import { OutboxProvider } from '../drafts/outbox-provider';
import { ContextBar } from './context-bar';
import { DemoBadge } from './demo-badge';
import { Header } from './header';
import { Live } from './live';
import { NewPasswordPage } from './new-password-page';
import { PageError } from '../design/states';
import { Rail } from './rail';
import { SessionWatch } from './session-watch';
import { SignInPage } from './sign-in-page';

/** What is around every page; before anybody has signed in, the only thing that there is. */
export const Shell = () => {
  const { data: session, error, refetch } = useSession();
  const { t } = useTranslation();
  if (error !== null && session === undefined) return <PageError error={error} onRetry={() => void refetch()} />;
  if (session === undefined) return <Loader aria-label={t('state.loading')} m="xl" />;
  if (!isSignedIn(session)) return <SignInPage hasAccounts={session.hasAccounts} demo={session.demo} />;
  if (session.mustChangePassword === true) return <NewPasswordPage />;
  return (
    <OutboxProvider account={session.account}>
      <Frame />
    </OutboxProvider>
  );
};

const Frame = () => {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    close();
    // A reader that does not see the page is told that it is another one.
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname, close]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a
        className="jejak-skip"
        href="#isi"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <Header opened={opened} onToggle={toggle} />
      <Rail />
      <AppShell.Main id="isi" tabIndex={-1} ref={main}>
        <DemoBadge hiddenFrom="xs" />
        <ContextBar />
        <SessionWatch />
        <Live />
        <Suspense fallback={<Loader aria-label={t('state.loading')} m="xl" />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
};
