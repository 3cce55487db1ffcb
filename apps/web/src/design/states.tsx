import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkError, ProblemError } from '../api/problem';

interface PageErrorProps {
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** What went wrong, what is allowed instead, and the number by which the server's log knows of it. */
export const PageError = ({ error, onRetry }: PageErrorProps) => {
  const { t, i18n } = useTranslation();
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const forbidden = problem?.status === 403;
  const title = forbidden
    ? t('state.forbidden')
    : problem?.status === 404
      ? t('state.notFound')
      : error instanceof NetworkError
        ? t('state.offline')
        : t('state.failed');
  return (
    <Alert role="alert" color={forbidden ? 'yellow' : 'red'} title={title} variant="light" my="md">
      <Stack gap="xs" align="flex-start">
        <Text size="sm" lang={problem === undefined ? i18n.language : 'id'}>
          {problem?.detail ?? t('state.offlineHint')}
        </Text>
        {forbidden && problem.allowed.length > 0 && (
          <Text size="sm">{t('state.allowedTo', { roles: problem.allowed.join(', ') })}</Text>
        )}
        {problem !== undefined && (
          <Text size="xs" c="dimmed">
            {problem.code} · {problem.requestId}
          </Text>
        )}
        {onRetry !== undefined && !forbidden && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};

export const Loading = ({ rows = 4 }: { readonly rows?: number }) => {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" my="md" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={28} />
      ))}
    </Stack>
  );
};

interface EmptyProps {
  /** What this place would hold. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

export const Empty = ({ children, action }: EmptyProps) => (
  <div className="jejak-card" style={{ margin: '1rem 0' }}>
    <Group justify="space-between">
      <Text>{children}</Text>
      {action}
    </Group>
  </div>
);
