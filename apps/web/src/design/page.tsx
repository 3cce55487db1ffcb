import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

export interface Crumb {
  readonly to: string;
  readonly label: string;
}

interface PageProps {
  /** What the page is; also the title of the window, so never a person's name. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** The way here, without Beranda and without the page itself. */
  readonly crumbs?: readonly Crumb[];
  /** At most one primary button among them. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export const Page = ({ title, lead, crumbs = [], actions, children }: PageProps) => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} — Jejak`;
  }, [title]);
  return (
    <Stack gap="md" maw={1280}>
      {pathname !== '/' && (
        <nav aria-label={t('shell.breadcrumbs')} className="jejak-screen-only">
          <Breadcrumbs separatorMargin={6}>
            <Anchor component={Link} to="/" size="sm">
              {t('nav.home')}
            </Anchor>
            {crumbs.map(({ to, label }) => (
              <Anchor key={to} component={Link} to={to} size="sm">
                {label}
              </Anchor>
            ))}
            <Text size="sm" span aria-current="page">
              {title}
            </Text>
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead !== undefined && (
            <Text c="dimmed" component="div">
              {lead}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="xs" className="jejak-screen-only">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Stack>
  );
};

interface CardProps {
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

export const Card = ({ title, children, id }: CardProps) => (
  <section className="jejak-card" {...(id === undefined ? {} : { id })}>
    {title !== undefined && (
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
    )}
    {children}
  </section>
);
