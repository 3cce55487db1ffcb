import { Anchor, Button, Drawer, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { Loading, PageError } from '../../design/states';
import { recordPathOf } from '../rebuilds/record-path';
import { kindOfEntity } from '../../records/kinds';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import type { LkipDocument } from './report-data';
import { factsQueryOf } from './trace';

interface DerivationProps {
  readonly report: LkipDocument;
  /** Of the figure that is asked about; undefined = closed. */
  readonly reference: string | undefined;
  readonly onClose: () => void;
}

const ROWS = 50;

/** A number, its reference, its exact value, and the facts behind it as of the report's own position. */
export const Derivation = ({ report, reference, onClose }: DerivationProps) => {
  const { t } = useTranslation(['reports', 'common']);
  const figure = reference === undefined ? undefined : report.figures[reference];
  return (
    <Drawer
      opened={reference !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('derivation.title')}
      closeButtonProps={{ 'aria-label': t('action.close', { ns: 'common' }) }}
    >
      {figure === undefined ? (
        <Text>{t('derivation.unknown')}</Text>
      ) : (
        <Stack>
          <dl className="jejak-terms">
            <div>
              <dt>{t('derivation.figure')}</dt>
              <dd lang="id">
                {figure.label}: <strong>{figure.printed}</strong>
              </dd>
            </div>
            <div>
              <dt>{t('derivation.reference')}</dt>
              <dd>
                <code>{reference}</code>
              </dd>
            </div>
            <div>
              <dt>{t('derivation.exact')}</dt>
              <dd>{figure.exact ?? t('derivation.notReported')}</dd>
            </div>
          </dl>
          {figure.trace === undefined ? (
            <Text>{t('derivation.computed')}</Text>
          ) : (
            <Facts trace={figure.trace} asOf={report.asOf.position} />
          )}
        </Stack>
      )}
    </Drawer>
  );
};

const Facts = ({ trace, asOf }: { readonly trace: string; readonly asOf: string }) => {
  const { t } = useTranslation(['reports', 'common']);
  const words = useWords();
  const { office } = useScope();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['report-facts', office, trace, asOf],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/offices/{office}/figures/facts', {
          params: {
            path: { office },
            query: { ...factsQueryOf(trace), asOf, limit: ROWS, ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const nameOf = (stream: string | null): string => {
    const [, entity = ''] = /^[^.]+\.([^-.]+)-/.exec(stream ?? '') ?? [];
    const kind = kindOfEntity(entity);
    return kind === undefined ? entity : words.kind(kind.label);
  };
  if (error !== null) return <PageError error={error} onRetry={() => void refetch()} />;
  const first = data?.pages[0];
  if (data === undefined || first === undefined) return <Loading />;
  const facts = data.pages.flatMap((page) => page.facts);
  return (
    <>
      <Text role="status">
        {t('derivation.facts', {
          count: first.total,
          rows: words.number(first.total),
          quantity: words.number(first.quantity),
        })}
      </Text>
      <div className="jejak-scroll" tabIndex={0} role="region" aria-label={t('derivation.title')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('derivation.fact')}</Table.Th>
              <Table.Th scope="col">{t('derivation.month')}</Table.Th>
              <Table.Th scope="col" className="jejak-number">
                {t('derivation.quantity')}
              </Table.Th>
              <Table.Th scope="col">{t('derivation.value')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {facts.map((fact, index) => {
              const path = fact.stream === null ? undefined : recordPathOf(fact.stream);
              return (
                <Table.Tr key={`${fact.stream ?? ''} ${fact.item} ${fact.name} ${String(index)}`}>
                  <Table.Td lang="id">
                    {fact.secret && t('derivation.secret')}
                    {!fact.secret && path === undefined && nameOf(fact.stream)}
                    {!fact.secret && path !== undefined && (
                      <Anchor component={Link} to={path}>
                        {nameOf(fact.stream)}
                      </Anchor>
                    )}
                  </Table.Td>
                  <Table.Td>{words.date(fact.period)}</Table.Td>
                  <Table.Td className="jejak-number">{words.number(fact.quantity)}</Table.Td>
                  <Table.Td>{fact.value === undefined ? '' : words.number(fact.value)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('action.more', { ns: 'common' })}
        </Button>
      )}
    </>
  );
};
