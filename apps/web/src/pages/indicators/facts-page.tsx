import { Button, Group, Text } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountedKinds } from '../../api/records';
import { FilterTags } from '../../design/filter-tags';
import { Card, Page } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { StatusTag } from '../../design/status-tag';
import { useParameters } from '../../design/use-parameters';
import { VirtualTable } from '../../design/virtual-table';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { dimensionText, useFactColumns } from './fact-columns';
import { useCounts, useFacts } from './figures';
import { useMoment } from './moment';
import { MomentBar } from './moment-bar';
import { withSearch } from './places';

const BASES = ['act', 'tally', 'statement'] as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The rows behind a figure: the figure and the sum of its rows, one beside the other, and each row's record. */
export const FactsPage = () => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { year } = useScope();
  const { get, set } = useParameters();
  const moment = useMoment();
  const { data: kinds } = useCountedKinds();
  const kind = get('jenis') ?? '';
  const basis = BASES.find((one) => one === get('dasar'));
  const month = MONTH.test(get('pada') ?? '') ? get('pada') : undefined;
  const dimension = get('dimensi');
  const shownYear = month === undefined ? year : Number(month.slice(0, 4));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useFacts(
    {
      year: shownYear,
      kind,
      ...(basis === undefined ? {} : { basis }),
      ...(month === undefined ? {} : { month: Number(month.slice(5)) }),
      ...(dimension === undefined ? {} : { dimension: [dimension] }),
      ...(get('susulan') === 'ya' ? { late: 'true' as const } : {}),
      ...(moment.asOf === undefined ? {} : { asOf: moment.asOf }),
    },
    moment.ready && kind !== '',
  );
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const columns = useFactColumns();
  const rows = data?.pages.flatMap(({ facts }) => facts) ?? [];
  const first = data?.pages[0];
  const named = kinds?.kinds.find((one) => one.kind === kind)?.name;
  const name = named === undefined ? t(`statement.${kind}`, { defaultValue: kind }) : words.label(named);
  const when =
    month === undefined ? String(shownYear) : `${t(`month.${month.slice(5)}`, { ns: 'common' })} ${String(shownYear)}`;
  const tag = (key: string, label: string) => ({
    key,
    label,
    onRemove: () => {
      set({ [key]: undefined });
    },
  });
  return (
    <Page
      title={`${name}, ${when}`}
      lead={t('facts.lead')}
      crumbs={[
        { to: withSearch('/indikator', moment.search), label: t('nav') },
        ...(named === undefined ? [] : [{ to: withSearch(`/indikator/kegiatan/${kind}`, moment.search), label: name }]),
      ]}
    >
      <MomentBar moment={moment} shown={first?.asOf} />
      <Group>
        <FilterTags
          tags={[
            ...(month === undefined ? [] : [tag('pada', when)]),
            ...(basis === undefined ? [] : [tag('dasar', t(`factBasis.${basis}`))]),
            ...(dimension === undefined ? [] : [tag('dimensi', dimensionText(words, t, dimension))]),
          ]}
        />
        <Button
          size="compact-sm"
          className="jejak-screen-only"
          variant={get('susulan') === 'ya' ? 'filled' : 'default'}
          aria-pressed={get('susulan') === 'ya'}
          onClick={() => {
            set({ susulan: get('susulan') === 'ya' ? undefined : 'ya' });
          }}
        >
          {t('facts.lateOnly')}
        </Button>
      </Group>
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {first === undefined && error === null && moment.ready && <Loading rows={8} />}
      {first !== undefined && (
        <>
          <Totals
            quantity={first.quantity}
            rows={first.total}
            kind={kind}
            year={shownYear}
            month={month}
            plain={named !== undefined && (basis ?? 'act') !== 'statement' && get('susulan') === undefined}
            dimension={dimension}
            asOf={moment.asOf}
          />
          {rows.length === 0 ? (
            <Empty>{t('facts.empty')}</Empty>
          ) : (
            <VirtualTable
              name={`${name}, ${when}`}
              columns={columns}
              rows={rows}
              rowKey={({ stream, item, name: fact, eventId, period, dimensions }) =>
                [stream ?? '', item, fact, eventId ?? '', period, JSON.stringify(dimensions)].join(' ')
              }
              total={first.total}
              onEnd={onEnd}
            />
          )}
        </>
      )}
    </Page>
  );
};

interface TotalsProps {
  readonly quantity: number;
  readonly rows: number;
  readonly kind: string;
  readonly year: number;
  readonly month: string | undefined;
  readonly dimension: string | undefined;
  /** The figure is a count of this kind, so that the two totals can be held against each other. */
  readonly plain: boolean;
  readonly asOf: string | undefined;
}

/** The same total twice: as the figure says, and as the rows add up to. */
const Totals = ({ quantity, rows, kind, year, month, dimension, plain, asOf }: TotalsProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { data } = useCounts(year, asOf, plain);
  const count = plain ? data?.counts.find((one) => one.kind === kind) : undefined;
  const [dimensionKey = '', ...valueParts] = (dimension ?? '').split(':');
  const figure =
    count === undefined || (dimension !== undefined && month !== undefined)
      ? undefined
      : dimension !== undefined
        ? count.dimensions[dimensionKey]?.[valueParts.join(':')]
        : month === undefined
          ? (count.total ?? undefined)
          : count.byMonth[month];
  return (
    <Card>
      <div role="status">
        <dl className="jejak-terms">
          {figure !== undefined && (
            <div>
              <dt>{t('facts.figure')}</dt>
              <dd>
                <strong>{words.number(figure)}</strong>
              </dd>
            </div>
          )}
          <div>
            <dt>{t('facts.sum')}</dt>
            <dd>
              <strong>{words.number(quantity)}</strong> {t('facts.rows', { count: rows, rows: words.number(rows) })}{' '}
              {figure !== undefined && (
                <StatusTag
                  status=""
                  sentiment={figure === quantity ? 'positive' : 'warning'}
                  label={t(figure === quantity ? 'facts.same' : 'facts.differs')}
                />
              )}
            </dd>
          </div>
        </dl>
      </div>
      {figure !== undefined && figure !== quantity && <Text size="sm">{t('facts.why')}</Text>}
    </Card>
  );
};
