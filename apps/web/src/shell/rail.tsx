import { AppShell, Badge, NavLink, ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMay } from '../api/session';
import { pages } from '../app/pages';
import { useQueues } from '../api/queues';
import { Foot } from './foot';

const QUEUES = 'antrean';

export const Rail = () => {
  const { t } = useTranslation();
  const may = useMay();
  const { pathname } = useLocation();
  const { data: queues } = useQueues();
  const waiting = queues?.queues.reduce((sum, { count }) => sum + count, 0);
  const shown = pages
    .flatMap((page) => (page.rail === undefined ? [] : [{ ...page, rail: page.rail }]))
    .filter(({ rail: { needs } }) => needs?.some(may) ?? true)
    .sort((a, b) => a.rail.order - b.rail.order);
  return (
    <AppShell.Navbar aria-label={t('shell.navigation')}>
      <AppShell.Section grow component={ScrollArea} p="xs">
        {shown.map(({ path, screen, rail }) => {
          const here = path === '' ? pathname === '/' : `${pathname}/`.startsWith(`/${path}/`);
          return (
            <NavLink
              key={path}
              component={Link}
              to={`/${path}`}
              label={t(rail.label, { ns: [screen, 'common'] })}
              active={here}
              {...(here ? { 'aria-current': 'page' as const } : {})}
              rightSection={path === QUEUES && waiting !== undefined ? <Count count={waiting} /> : undefined}
            />
          );
        })}
      </AppShell.Section>
      <AppShell.Section>
        <Foot />
      </AppShell.Section>
    </AppShell.Navbar>
  );
};

const Count = ({ count }: { readonly count: number }) => {
  const { t, i18n } = useTranslation();
  return (
    <Badge variant="light" circle={count < 10} aria-label={t('shell.waiting', { count })}>
      {count.toLocaleString(i18n.language === 'id' ? 'id-ID' : 'en-GB')}
    </Badge>
  );
};
