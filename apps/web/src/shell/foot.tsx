import { Box, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useOutbox } from '../drafts/outbox-provider';
import { useMay } from '../api/session';
import { isAttended } from './attended';

const EVERY_MS = 15_000;

/** Connection, log and projections: whether what one sees is all that there is. */
export const Foot = () => {
  const { t } = useTranslation();
  const may = useMay();
  const { online } = useNetwork();
  const { waiting } = useOutbox();
  const { data, isError } = useQuery({
    queryKey: ['status'],
    queryFn: () => answered(api.GET('/api/status')),
    refetchInterval: () => (isAttended() ? EVERY_MS : false),
    enabled: may('status.read'),
    retry: false,
  });
  const connected = online && !isError;
  const lag = Math.max(0, ...(data?.projections ?? []).map((projection) => projection.lag));
  return (
    <Box p="sm" style={{ borderTop: '1px solid var(--jejak-line)' }}>
      <Text size="xs" role="status">
        <span aria-hidden>{connected ? '● ' : '○ '}</span>
        {t(connected ? 'foot.connected' : 'foot.offline')}
      </Text>
      {waiting.length > 0 && (
        <Text size="xs" component={Link} to="/draf" td="underline">
          {t('foot.waiting', { count: waiting.length })}
        </Text>
      )}
      {data !== undefined && (
        <Text size="xs" c="dimmed">
          {t('foot.position', { position: String(Number(data.head.position)) })}
          {' · '}
          {lag === 0 ? t('foot.current') : t('foot.lag', { count: lag })}
        </Text>
      )}
    </Box>
  );
};
