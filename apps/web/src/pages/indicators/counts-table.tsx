import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountedKinds } from '../../api/records';
import { Card } from '../../design/page';
import { Empty, Loading, PageError } from '../../design/states';
import { useWords } from '../../records/words';
import { useScope } from '../../shell/scope';
import { type KindCount, useCounts } from './figures';
import type { ChosenMoment } from './moment';
import { outlierMonths } from './outliers';
import { basisOf, factsPath, withSearch } from './places';
import { saveTable } from './table-file';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** Acts of each kind by month: every number leads to its records, and what is not known is no zero. */
export const CountsTable = ({ moment }: { readonly moment: ChosenMoment }) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const { office, year, month, section } = useScope();
  const { data, error, refetch } = useCounts(year, moment.asOf);
  const { data: kinds } = useCountedKinds();
  const months = month === undefined ? MONTHS : [month];
  const named = (kind: string): string => words.label(kinds?.kinds.find((one) => one.kind === kind)?.name ?? kind);
  const shown = data?.counts.filter(
    ({ kind }) => section === undefined || kinds?.kinds.find((one) => one.kind === kind)?.section === section,
  );
  const short = (value: string): string => t(`month.${value}`, { ns: 'common' }).slice(0, 3);
  const save = (format: 'csv' | 'xlsx'): void => {
    void saveTable(
      {
        name: t('counts.title', { year }),
        columns: [
          { title: t('counts.kind'), type: 'text' },
          ...months.map((value) => ({ title: t(`month.${value}`, { ns: 'common' }), type: 'whole' as const })),
          { title: t('counts.total'), type: 'whole' },
          { title: t('counts.basis'), type: 'text' },
        ],
        rows: (shown ?? []).map((count) => [
          named(count.kind),
          ...months.map((value) => count.byMonth[`${String(year)}-${value}`] ?? null),
          count.total,
          t(`basis.${count.basis}`),
        ]),
      },
      format,
      `kegiatan-${office}-${String(year)}`,
    );
  };
  return (
    <Card title={t('counts.title', { year })}>
      {error !== null && <PageError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading rows={8} />}
      {shown?.length === 0 && <Empty>{t('counts.empty')}</Empty>}
      {shown !== undefined && shown.length > 0 && (
        <>
          <Group gap="xs" mb="xs" justify="space-between">
            <Text size="sm">{t('counts.hint')}</Text>
            <Group gap="xs" className="jejak-screen-only">
              {(['csv', 'xlsx'] as const).map((format) => (
                <Button
                  key={format}
                  size="compact-sm"
                  variant="default"
                  onClick={() => {
                    save(format);
                  }}
                >
                  {t(`file.${format}`)}
                </Button>
              ))}
            </Group>
          </Group>
          <div className="jejak-scroll jejak-holds" tabIndex={0} role="region" aria-label={t('counts.title', { year })}>
            <Table verticalSpacing={4} highlightOnHover>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('counts.kind')}</Table.Th>
                  {months.map((value) => (
                    <Table.Th
                      key={value}
                      scope="col"
                      className="jejak-number"
                      abbr={t(`month.${value}`, { ns: 'common' })}
                    >
                      {short(value)}
                    </Table.Th>
                  ))}
                  <Table.Th scope="col" className="jejak-number">
                    {t('counts.total')}
                  </Table.Th>
                  <Table.Th scope="col">{t('counts.basis')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {shown.map((count) => (
                  <CountRow key={count.kind} count={count} name={named(count.kind)} months={months} moment={moment} />
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
    </Card>
  );
};

interface RowProps {
  readonly count: KindCount;
  readonly name: string;
  readonly months: readonly string[];
  readonly moment: ChosenMoment;
}

const CountLink = ({ to, value }: { readonly to: string; readonly value: number }) => {
  const words = useWords();
  return (
    <Anchor component={Link} to={to} className="jejak-target">
      {words.number(value)}
    </Anchor>
  );
};

const CountRow = ({ count, name, months, moment }: RowProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const { year } = useScope();
  const { kind, byMonth, total, basis } = count;
  const outliers = outlierMonths(byMonth);
  const place = { kind, basis: basisOf(count) };
  return (
    <Table.Tr>
      <Table.Th scope="row" style={{ minWidth: '11rem' }}>
        <Anchor component={Link} to={withSearch(`/indikator/kegiatan/${kind}`, moment.search)}>
          {name}
        </Anchor>
      </Table.Th>
      {months.map((value) => {
        const month = `${String(year)}-${value}`;
        const known = byMonth[month];
        return (
          <Table.Td key={value} className="jejak-number jejak-whole">
            {known === undefined ? (
              <span title={t('unknown')}>
                <span aria-hidden>·</span>
                <span className="jejak-hidden">{t('unknown')}</span>
              </span>
            ) : (
              <>
                {outliers.includes(month) && (
                  <span title={t('months.outlier')}>
                    <span aria-hidden>▲ </span>
                    <span className="jejak-hidden">{t('months.outlier')} </span>
                  </span>
                )}
                <CountLink to={factsPath({ ...place, month }, moment.search)} value={known} />
              </>
            )}
          </Table.Td>
        );
      })}
      <Table.Td className="jejak-number" fw={700}>
        {total === null ? t('unknown') : <CountLink to={factsPath(place, moment.search)} value={total} />}
      </Table.Td>
      <Table.Td>{t(`basis.${basis}`)}</Table.Td>
    </Table.Tr>
  );
};
