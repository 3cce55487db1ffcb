import { Anchor, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api } from '../../api/client';
import { useQueues } from '../../api/queues';
import type { components } from '../../api/schema';
import { formText } from '../../design/form-text';
import { FilterTags } from '../../design/filter-tags';
import { Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { StatusTag } from '../../design/status-tag';
import { useParameters } from '../../design/use-parameters';
import { type Column, VirtualTable } from '../../design/virtual-table';
import { kindOfEntity } from '../../records/kinds';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';

type Entry = components['schemas']['QueueEntryView'];

const PAGE_ROWS = 200;
const SORTS = ['dueOn', '-dueOn', 'since', '-since'] as const;

export const QueuePage = () => {
  const { t } = useTranslation(['queues', 'common']);
  const words = useWords();
  const { queue = '' } = useParams();
  const { office } = useScope();
  const { get, set } = useParameters();
  const q = get('q');
  const sort = SORTS.find((one) => one === get('urut')) ?? 'dueOn';
  const { data: queues } = useQueues();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['queue', office, queue, q, sort],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/offices/{office}/queues/{queue}', {
          params: {
            path: { office, queue },
            query: {
              sort,
              limit: PAGE_ROWS,
              ...(q === undefined ? {} : { q }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const columns = useQueueColumns();
  const rows = data?.pages.flatMap(({ entries }) => entries) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const label = queues?.queues.find((one) => one.queue === queue)?.label ?? rows[0]?.label ?? queue;
  const search = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    set({ q: formText(event.currentTarget, 'q') });
  };
  return (
    <Page title={words.label(label)} crumbs={[{ to: '/antrean', label: t('nav') }]}>
      <Group align="end" className="jejak-screen-only">
        <form role="search" onSubmit={search}>
          <Group gap="xs" align="end">
            <TextInput key={q} name="q" defaultValue={q} label={t('search')} type="search" maxLength={100} />
            <Button type="submit" variant="default">
              {t('searchNow')}
            </Button>
          </Group>
        </form>
        <NativeSelect
          label={t('table.sort', { ns: 'common' })}
          value={sort}
          data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={({ currentTarget }) => {
            set({ urut: currentTarget.value });
          }}
        />
      </Group>
      <FilterTags
        tags={
          q === undefined
            ? []
            : [
                {
                  key: 'q',
                  label: `“${q}”`,
                  onRemove: () => {
                    set({ q: undefined });
                  },
                },
              ]
        }
      />
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading rows={8} />}
      {data !== undefined && (
        <>
          <Text size="sm" role="status">
            {t('table.total', { ns: 'common', count: total, total: words.number(total) })}
          </Text>
          {rows.length === 0 ? (
            <Empty>{t('emptyQueue')}</Empty>
          ) : (
            <VirtualTable
              name={words.label(label)}
              columns={columns}
              rows={rows}
              rowKey={({ record, item }) => `${record.stream} ${item}`}
              total={total}
              onEnd={onEnd}
            />
          )}
        </>
      )}
    </Page>
  );
};

const useQueueColumns = (): readonly Column<Entry>[] => {
  const { t } = useTranslation(['queues', 'common']);
  const words = useWords();
  const placeOf = ({ record }: Entry): string =>
    `/kegiatan/${kindOfEntity(record.entity)?.collection ?? record.entity}/${record.id}`;
  return [
    {
      key: 'record',
      header: t('record'),
      cell: (entry) => (
        <Anchor component={Link} to={placeOf(entry)}>
          {words.kind(kindOfEntity(entry.record.entity)?.label ?? { id: entry.record.entity, en: entry.record.entity })}
          {entry.record.occurredOn === null ? '' : `, ${words.date(entry.record.occurredOn)}`}
        </Anchor>
      ),
    },
    { key: 'waitsFor', header: t('waitsFor'), cell: ({ waitsFor }) => words.option(waitsFor) },
    { key: 'since', header: t('since'), cell: ({ since }) => words.date(since) },
    { key: 'age', header: t('age'), numeric: true, cell: ({ age }) => words.number(age) },
    {
      key: 'due',
      header: t('due'),
      cell: ({ dueOn, daysLeft }) =>
        dueOn === null ? (
          '—'
        ) : (
          <StatusTag
            status={daysLeft !== null && daysLeft < 0 ? 'missed' : 'running'}
            label={t(daysLeft !== null && daysLeft < 0 ? 'dueOver' : 'dueIn', {
              day: words.date(dueOn),
              days: words.number(Math.abs(daysLeft ?? 0)),
            })}
          />
        ),
    },
    {
      key: 'action',
      header: t('action'),
      cell: (entry) => (
        <Button component={Link} size="compact-sm" variant="default" to={`${placeOf(entry)}/langkah/${entry.nextStep}`}>
          {t('doNext')}
        </Button>
      ),
    },
  ];
};
