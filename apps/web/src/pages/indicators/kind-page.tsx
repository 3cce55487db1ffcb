import { Anchor, SimpleGrid, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCountedKinds } from '../../api/records';
import { Card, Page } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { NotFoundPage } from '../../shell/not-found-page';
import { useScope } from '../../shell/scope';
import { type KindCount, useCounts } from './figures';
import './indicators.css';
import { useMoment } from './moment';
import { MomentBar } from './moment-bar';
import { type MonthValue, MonthPanel } from './month-panel';
import { outlierMonths } from './outliers';
import { basisOf, factsPath, withSearch } from './places';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

export const monthsOf = (count: KindCount, year: number): readonly MonthValue[] => {
  const outliers = outlierMonths(count.byMonth);
  return MONTHS.map((value) => {
    const month = `${String(year)}-${value}`;
    return { month, value: count.byMonth[month] ?? null, outlier: outliers.includes(month) };
  });
};

/** One kind of act: what it counts, its months, and what it divides into. */
export const KindPage = () => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { kind: code = '' } = useParams();
  const { office, year } = useScope();
  const moment = useMoment();
  const { data: kinds } = useCountedKinds();
  const { data, error, refetch } = useCounts(year, moment.asOf, moment.ready);
  const kind = kinds?.kinds.find((one) => one.kind === code);
  const count = data?.counts.find((one) => one.kind === code);
  if (kinds !== undefined && kind === undefined) return <NotFoundPage />;
  const name = words.label(kind?.name ?? code);
  const open = (month?: string, dimension?: string): string =>
    factsPath({ kind: code, basis: count === undefined ? undefined : basisOf(count), month, dimension }, moment.search);
  return (
    <Page
      title={name}
      crumbs={[{ to: withSearch('/indikator', moment.search), label: t('nav') }]}
      lead={
        kind === undefined
          ? undefined
          : t('kind.lead', { unit: words.label(kind.unit), dated: words.label(kind.dated) })
      }
    >
      <MomentBar moment={moment} shown={data?.asOf} />
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && moment.ready && <Loading rows={8} />}
      {count !== undefined && (
        <>
          <MonthPanel
            name={`${name} ${String(year)}`}
            valueHeader={t('counts.total')}
            months={monthsOf(count, year)}
            total={count.total}
            fileName={`${code}-${office}-${String(year)}`}
            to={open}
          />
          <Card title={t('kind.basis')}>
            <dl className="jejak-terms">
              <div>
                <dt>{t('counts.basis')}</dt>
                <dd>{t(`basis.${count.basis}`)}</dd>
              </div>
              <div>
                <dt>{t('kind.itemised')}</dt>
                <dd>{words.number(count.itemised)}</dd>
              </div>
              {count.source !== null && (
                <div>
                  <dt>{t('kind.source')}</dt>
                  <dd>{count.source}</dd>
                </div>
              )}
              {count.missingMonths.length > 0 && (
                <div>
                  <dt>{t('kind.missing')}</dt>
                  <dd>
                    {count.missingMonths.map((month) => t(`month.${month.slice(5)}`, { ns: 'common' })).join(', ')}
                  </dd>
                </div>
              )}
            </dl>
            {count.notes.map(({ code: note, text }) => (
              <Text key={note + text} size="sm" mt="xs" lang="id">
                {text}
              </Text>
            ))}
          </Card>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {Object.entries(count.dimensions).map(([dimension, values]) => (
              <Card key={dimension} title={dimensionName(t, dimension)}>
                <Table verticalSpacing={4}>
                  <Table.Tbody>
                    {Object.entries(values).map(([value, quantity]) => (
                      <Table.Tr key={value}>
                        <Table.Th scope="row">{words.option(value, dimension)}</Table.Th>
                        <Table.Td className="jejak-number">
                          <Anchor
                            component={Link}
                            to={open(undefined, `${dimension}:${value}`)}
                            aria-label={t('kind.open', {
                              value: words.option(value, dimension),
                              count: quantity,
                              number: words.number(quantity),
                            })}
                          >
                            {words.number(quantity)}
                          </Anchor>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Card>
            ))}
          </SimpleGrid>
        </>
      )}
    </Page>
  );
};

/** Names of dimensions that the catalogue knows; others stay as they are. */
export const dimensionName = (
  t: (key: string, options: { defaultValue: string }) => string,
  dimension: string,
): string => t(`dimension.${dimension}`, { defaultValue: dimension });
