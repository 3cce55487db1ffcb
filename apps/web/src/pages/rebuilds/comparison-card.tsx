import { Alert, Anchor, Button, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useCountedKinds } from '../../api/records';
import { useWords } from '../../records/words';
import { type Comparison, type Difference, type RebuildDetail, useComparison } from './rebuild-data';
import { recordPathOf } from './record-path';

/** Old, new, difference, and the events behind it, page by page. */
export const ComparisonCard = ({ run }: { readonly run: RebuildDetail }) => {
  const { t } = useTranslation(['rebuilds', 'common']);
  const words = useWords();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useComparison(run.id);
  const first = data?.pages[0];
  const rows = data?.pages.flatMap(({ differences }) => differences) ?? [];
  const secret = data?.pages.reduce((sum, page) => sum + page.secret, 0) ?? 0;
  return (
    <Card title={t('comparison.title')} id="perbandingan">
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {first !== undefined && (
        <Stack>
          <Digests comparison={first} />
          {first.total + first.elsewhere === 0 ? (
            <Alert color="green" role="status">
              <Text fw={600}>{t('comparison.equal')}</Text>
              {t('comparison.equalHint')}
            </Alert>
          ) : (
            <Text role="status">
              {t('comparison.total', { count: first.total, number: words.number(first.total) })}
              {first.elsewhere > 0 && <> {t('comparison.elsewhere', { number: words.number(first.elsewhere) })}</>}
              {secret > 0 && <> {t('comparison.secret', { number: words.number(secret) })}</>}
            </Text>
          )}
          <Figures comparison={first} />
          {rows.length > 0 && (
            <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('comparison.rows')}>
              <Table verticalSpacing="xs">
                <Table.Caption style={{ captionSide: 'top' }}>{t('comparison.rows')}</Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('comparison.row')}</Table.Th>
                    <Table.Th scope="col">{t('comparison.column')}</Table.Th>
                    <Table.Th scope="col">{t('comparison.old')}</Table.Th>
                    <Table.Th scope="col">{t('comparison.new')}</Table.Th>
                    <Table.Th scope="col">{t('comparison.events')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((row) => (
                    <DifferenceRows key={`${row.table} ${JSON.stringify(row.key)}`} difference={row} />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )}
          {hasNextPage && (
            <div>
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('comparison.more', { shown: words.number(rows.length), total: words.number(first.total) })}
              </Button>
            </div>
          )}
        </Stack>
      )}
    </Card>
  );
};

const Digests = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation('rebuilds');
  return (
    <dl className="jejak-terms">
      <div>
        <dt>{t('comparison.oldDigest')}</dt>
        <dd>
          <code>{comparison.servingDigest ?? '—'}</code>
        </dd>
      </div>
      <div>
        <dt>{t('comparison.newDigest')}</dt>
        <dd>
          <code>{comparison.digest ?? '—'}</code>
        </dd>
      </div>
    </dl>
  );
};

/** What the swap would do to counts. */
const Figures = ({ comparison }: { readonly comparison: Comparison }) => {
  const { t } = useTranslation('rebuilds');
  const words = useWords();
  const { data: kinds } = useCountedKinds();
  if (comparison.figures.length === 0) return null;
  const nameOf = (kind: string): string => words.label(kinds?.kinds.find((one) => one.kind === kind)?.name ?? kind);
  return (
    <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('comparison.figures')}>
      <Table verticalSpacing="xs">
        <Table.Caption style={{ captionSide: 'top' }}>{t('comparison.figures')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('comparison.kind')}</Table.Th>
            <Table.Th scope="col" className="jejak-number">
              {t('comparison.old')}
            </Table.Th>
            <Table.Th scope="col" className="jejak-number">
              {t('comparison.new')}
            </Table.Th>
            <Table.Th scope="col" className="jejak-number">
              {t('comparison.difference')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {comparison.figures.map(({ office, year, kind, oldQuantity, newQuantity }) => (
            <Table.Tr key={`${office} ${String(year)} ${kind}`}>
              <Table.Th scope="row">
                {nameOf(kind)} · {year} · {office}
              </Table.Th>
              <Table.Td className="jejak-number">{words.number(oldQuantity)}</Table.Td>
              <Table.Td className="jejak-number">{words.number(newQuantity)}</Table.Td>
              <Table.Td className="jejak-number">
                {newQuantity > oldQuantity ? '+' : ''}
                {words.number(newQuantity - oldQuantity)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};

const said = (value: unknown): string => {
  if (value === undefined || value === null) return '—';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

const DifferenceRows = ({ difference }: { readonly difference: Difference }) => {
  const { t } = useTranslation('rebuilds');
  const words = useWords();
  const { table, key, old, new: next, columns, positions } = difference;
  const stream = (next ?? old)?.['stream'];
  const path = typeof stream === 'string' ? recordPathOf(stream) : undefined;
  const name = `${table} · ${Object.values(key).map(said).join(' · ')}`;
  const whole = old === null || next === null;
  const shown = whole ? [''] : columns;
  return shown.map((column, index) => (
    <Table.Tr key={column}>
      {index === 0 && (
        <Table.Th scope="rowgroup" rowSpan={shown.length}>
          {path === undefined ? (
            name
          ) : (
            <Anchor component={Link} to={path}>
              {name}
            </Anchor>
          )}
        </Table.Th>
      )}
      <Table.Td>{whole ? t('comparison.wholeRow') : column}</Table.Td>
      <Table.Td>{old === null ? t('comparison.absent') : whole ? t('comparison.present') : said(old[column])}</Table.Td>
      <Table.Td>
        {next === null ? t('comparison.absent') : whole ? t('comparison.present') : said(next[column])}
      </Table.Td>
      {index === 0 && (
        <Table.Td rowSpan={shown.length}>{positions.map((one) => words.number(one)).join(', ')}</Table.Td>
      )}
    </Table.Tr>
  ));
};
