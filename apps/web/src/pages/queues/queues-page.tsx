import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQueues } from '../../api/queues';
import { Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';

/** What waits for whom, with the longest wait and the nearest limit. */
export const QueuesPage = () => {
  const { t } = useTranslation(['queues', 'common']);
  const words = useWords();
  const { data, error, refetch } = useQueues();
  return (
    <Page title={t('nav')} lead={t('lead')}>
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.queues.length === 0 && <Empty>{t('empty')}</Empty>}
      {data !== undefined && data.queues.length > 0 && (
        <div className="jejak-scroll jejak-card" tabIndex={0} role="region" aria-label={t('nav')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('queue')}</Table.Th>
                <Table.Th scope="col" className="jejak-number">
                  {t('count')}
                </Table.Th>
                <Table.Th scope="col">{t('waitsFor')}</Table.Th>
                <Table.Th scope="col">{t('oldest')}</Table.Th>
                <Table.Th scope="col">{t('nearestDue')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.queues.map(({ queue, label, count, waitsFor, oldest, nearestDue }) => (
                <Table.Tr key={queue}>
                  <Table.Th scope="row">
                    <Anchor component={Link} to={`/antrean/${queue}`}>
                      {words.label(label)}
                    </Anchor>
                  </Table.Th>
                  <Table.Td className="jejak-number">{words.number(count)}</Table.Td>
                  <Table.Td>{waitsFor.map((one) => words.option(one)).join(', ')}</Table.Td>
                  <Table.Td>{words.date(oldest)}</Table.Td>
                  <Table.Td>{nearestDue === null ? '—' : words.date(nearestDue)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Page>
  );
};
