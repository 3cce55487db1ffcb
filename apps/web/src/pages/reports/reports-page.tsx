import { Alert, Anchor, Button, Group, List, NativeSelect, Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { useReports, useRestatements } from './report-data';
import { StatusOf } from './status-of';

const PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'S1', 'S2'] as const;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** `2022`, `2022-Q1` → the page of that report. */
const pathOf = (id: string): string => {
  const year = id.slice(0, 4);
  return id === year ? `/laporan/${year}` : `/laporan/${year}?bagian=${id}`;
};

export const ReportsPage = () => {
  const { t } = useTranslation(['reports', 'common']);
  const words = useWords();
  const { year } = useScope();
  const { get, set } = useParameters();
  const part = [...PARTS, ...MONTHS].find((one) => one === get('bagian')) ?? '';
  const { data, error, refetch } = useReports();
  const open = part === '' ? String(year) : `${String(year)}-${part}`;
  return (
    <Page title={t('nav')} lead={t('lead')}>
      <Card title={t('see.title', { year })}>
        <Group align="end">
          <NativeSelect
            label={t('see.part')}
            value={part}
            onChange={({ currentTarget }) => {
              set({ bagian: currentTarget.value });
            }}
            data={[
              { value: '', label: t('see.whole') },
              ...PARTS.map((value) => ({ value, label: t(`part.${value}`) })),
              ...MONTHS.map((value) => ({ value, label: t(`month.${value}`, { ns: 'common' }) })),
            ]}
          />
          <Button component={Link} to={pathOf(open)}>
            {t('see.open')}
          </Button>
        </Group>
      </Card>
      <Restated />
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.records.length === 0 && <Empty>{t('empty')}</Empty>}
      {data !== undefined && data.records.length > 0 && (
        <div className="jejak-scroll jejak-card" tabIndex={0} role="region" aria-label={t('list')}>
          <Table>
            <Table.Caption style={{ captionSide: 'top' }}>{t('list')}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('report')}</Table.Th>
                <Table.Th scope="col">{t('status')}</Table.Th>
                <Table.Th scope="col" className="jejak-number">
                  {t('revision')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.records.map(({ id, status, summary }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row">
                    <Anchor component={Link} to={pathOf(id)}>
                      {t('oneOf', { period: id })}
                    </Anchor>
                  </Table.Th>
                  <Table.Td>
                    <StatusOf status={status} />
                  </Table.Td>
                  <Table.Td className="jejak-number">{words.number(Number(summary['revision'] ?? 0))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Page>
  );
};

/** Signed reports that what was recorded since would change. */
const Restated = () => {
  const { t } = useTranslation('reports');
  const words = useWords();
  const { data } = useRestatements();
  if (data === undefined || data.restatements.length === 0) return null;
  return (
    <Alert color="yellow" title={t('restated.title')}>
      <Stack gap="xs">
        <List>
          {data.restatements.map(({ year, period, revision, differences }) => {
            const id = period ?? String(year ?? '');
            return (
              <List.Item key={`${id} ${String(revision)}`}>
                <Anchor component={Link} to={`${pathOf(id)}${id.length > 4 ? '&' : '?'}tab=versi`}>
                  {t('restated.one', {
                    period: id,
                    revision,
                    count: differences.length,
                    number: words.number(differences.length),
                  })}
                </Anchor>
              </List.Item>
            );
          })}
        </List>
      </Stack>
    </Alert>
  );
};
