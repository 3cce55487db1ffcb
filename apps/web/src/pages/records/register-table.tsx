import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchRegister, type RegisterEntry, type RegisterFilters } from '../../api/records';
import { formText } from '../../design/form-text';
import { FilterTags } from '../../design/filter-tags';
import { Empty, Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { VirtualTable } from '../../design/virtual-table';
import type { RecordKind } from '../../records/kinds';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { useRegisterColumns } from './register-columns';

const PAGE_ROWS = 200;
const SORTS = ['-occurredOn', 'occurredOn', '-updated', 'updated', 'status', '-status'] as const;
type Sort = (typeof SORTS)[number];

const lastOf = (year: number, month: string): string => String(new Date(Date.UTC(year, Number(month), 0)).getUTCDate());

/** Records of a kind, or of all kinds that hold some words: filtered, sorted, of any number. All of it in the address. */
export const RegisterTable = ({ kind }: { readonly kind?: RecordKind }) => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { office, year, month } = useScope();
  const { get, set } = useParameters();
  const [q, status, pending] = [get('q'), get('status'), get('menunggu')];
  const everyYear = get('semua') === 'ya';
  const sort: Sort = SORTS.find((one) => one === get('urut')) ?? '-occurredOn';
  const filters = useMemo<RegisterFilters>(
    () => ({
      ...(kind === undefined ? {} : { entity: kind.entity }),
      ...(everyYear
        ? {}
        : {
            from: `${String(year)}-${month ?? '01'}-01`,
            to: `${String(year)}-${month ?? '12'}-${lastOf(year, month ?? '12')}`,
          }),
      ...(q === undefined ? {} : { q }),
      ...(status === undefined ? {} : { status }),
      ...(pending === undefined ? {} : { pending: 'any' as const }),
      sort,
      limit: PAGE_ROWS,
    }),
    [kind, everyYear, year, month, q, status, pending, sort],
  );
  const { data, error, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['register', office, filters],
    queryFn: ({ pageParam }) =>
      fetchRegister(office, { ...filters, ...(pageParam === '' ? {} : { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const columns = useRegisterColumns(kind);
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const rows = data?.pages.flatMap(({ records }) => records) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const search = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    set({ q: formText(event.currentTarget, 'q') });
  };
  const tag = (key: string, label: string) => ({
    key,
    label,
    onRemove: () => {
      set({ [key]: undefined });
    },
  });
  const statuses = [...new Set([...rows.map((row) => row.status), ...(status === undefined ? [] : [status])])];
  return (
    <Stack gap="sm">
      <Group align="end" className="jejak-screen-only">
        <form role="search" onSubmit={search}>
          <Group gap="xs" align="end">
            <TextInput key={q} name="q" defaultValue={q} label={t('list.search')} type="search" maxLength={100} />
            <Button type="submit" variant="default">
              {t('list.searchNow')}
            </Button>
          </Group>
        </form>
        <NativeSelect
          label={t('list.status')}
          value={status ?? ''}
          data={[
            { value: '', label: t('list.any') },
            ...statuses.map((value) => ({ value, label: words.status(value) })),
          ]}
          onChange={({ currentTarget }) => {
            set({ status: currentTarget.value });
          }}
        />
        <NativeSelect
          label={t('table.sort', { ns: 'common' })}
          value={sort}
          data={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={({ currentTarget }) => {
            set({ urut: currentTarget.value });
          }}
        />
        <Button
          variant={everyYear ? 'filled' : 'default'}
          aria-pressed={everyYear}
          onClick={() => {
            set({ semua: everyYear ? undefined : 'ya' });
          }}
        >
          {t('list.everyYear')}
        </Button>
      </Group>
      <FilterTags
        tags={[
          ...(q === undefined ? [] : [tag('q', `“${q}”`)]),
          ...(status === undefined ? [] : [tag('status', words.status(status))]),
          ...(pending === undefined ? [] : [tag('menunggu', t('list.pending'))]),
        ]}
      />
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading rows={8} />}
      {data !== undefined && (
        <>
          <Text size="sm" role="status">
            {t('table.total', { ns: 'common', count: total, total: words.number(total) })}
          </Text>
          {rows.length === 0 ? (
            <Empty>{t('list.empty', { year: everyYear ? '' : String(year) })}</Empty>
          ) : (
            <VirtualTable<RegisterEntry>
              name={kind === undefined ? t('nav') : words.kind(kind.label)}
              columns={columns}
              rows={rows}
              rowKey={({ stream }) => stream}
              total={total}
              onEnd={onEnd}
            />
          )}
          {hasNextPage && (
            <Group>
              <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('action.more', { ns: 'common' })}
              </Button>
            </Group>
          )}
        </>
      )}
    </Stack>
  );
};
