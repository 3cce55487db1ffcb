import { Anchor, Button, Group, Skeleton, Table, Text } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Card } from '../../design/page';
import { useWords } from '../../records/words';
import { type FileFormat, saveTable, type Table as FileTable } from './table-file';

const MonthChart = lazy(() => import('./month-chart'));

export interface MonthValue {
  /** `2021-03` */
  readonly month: string;
  /** Decimal text, or a whole number; null = not known, which is not zero. */
  readonly value: string | number | null;
  /** Beside the value: respondents. */
  readonly beside?: number;
  readonly outlier: boolean;
}

interface MonthPanelProps {
  /** What is shown; also the name of a file. */
  readonly name: string;
  readonly valueHeader: string;
  readonly besideHeader?: string;
  readonly months: readonly MonthValue[];
  /** Known in all; null = not known. Absent where months are not added up. */
  readonly total?: number | null;
  readonly fileName: string;
  /** Where a month, or the whole year, leads. */
  readonly to: (month?: string) => string;
}

/** The months as a chart and as the same table; both lead to the records. */
export const MonthPanel = ({ name, valueHeader, besideHeader, months, total, fileName, to }: MonthPanelProps) => {
  const { t } = useTranslation(['indicators', 'common']);
  const words = useWords();
  const navigate = useNavigate();
  const chart = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const monthName = (month: string): string => t(`month.${month.slice(5)}`, { ns: 'common' });
  const keep = (save: () => Promise<void>): void => {
    setFailed(false);
    save().catch(() => {
      setFailed(true);
    });
  };
  const picture = (): void => {
    const svg = chart.current?.querySelector('svg');
    if (svg instanceof SVGSVGElement)
      keep(async () => {
        const { saveChart } = await import('./chart-image');
        await saveChart(svg, fileName);
      });
  };
  const table = (format: FileFormat): void => {
    keep(() =>
      saveTable(
        tableOf({
          name,
          valueHeader,
          besideHeader,
          months,
          monthName,
          header: t('months.month'),
          mark: t('months.mark'),
          outlier: t('months.outlier'),
        }),
        format,
        fileName,
      ),
    );
  };
  return (
    <Card title={name}>
      <Group gap="xs" mb="sm" className="jejak-screen-only">
        <Button size="compact-sm" variant="default" onClick={picture}>
          {t('file.png')}
        </Button>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            size="compact-sm"
            variant="default"
            onClick={() => {
              table(format);
            }}
          >
            {t(`file.${format}`)}
          </Button>
        ))}
        {failed && (
          <Text size="sm" role="alert" c="var(--jejak-negative)">
            {t('file.failed')}
          </Text>
        )}
      </Group>
      <div className="jejak-months">
        <div ref={chart} style={{ minWidth: 0 }}>
          <Suspense fallback={<Skeleton height={260} />}>
            <MonthChart
              name={t('months.chart', { name })}
              series={valueHeader}
              months={months.map(({ month, value }) => ({
                month,
                label: monthName(month).slice(0, 3),
                value: value === null ? null : Number(value),
              }))}
              outliers={months.filter(({ outlier }) => outlier).map(({ month }) => month)}
              number={(value) => words.number(months.find((one) => Number(one.value) === value)?.value ?? value)}
              onPick={(month) => void navigate(to(month))}
            />
          </Suspense>
        </div>
        <div className="jejak-scroll jejak-holds" tabIndex={0} role="region" aria-label={t('months.table', { name })}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('months.month')}</Table.Th>
                <Table.Th scope="col" className="jejak-number">
                  {valueHeader}
                </Table.Th>
                {besideHeader !== undefined && (
                  <Table.Th scope="col" className="jejak-number">
                    {besideHeader}
                  </Table.Th>
                )}
                <Table.Th scope="col">{t('months.mark')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {months.map(({ month, value, beside, outlier }) => (
                <Table.Tr key={month}>
                  <Table.Th scope="row">{monthName(month)}</Table.Th>
                  <Table.Td className="jejak-number">
                    {value === null ? (
                      t('unknown')
                    ) : (
                      <Anchor
                        component={Link}
                        to={to(month)}
                        aria-label={t('months.open', { month: monthName(month), value: words.number(value) })}
                      >
                        {words.number(value)}
                      </Anchor>
                    )}
                  </Table.Td>
                  {besideHeader !== undefined && (
                    <Table.Td className="jejak-number">{beside === undefined ? '—' : words.number(beside)}</Table.Td>
                  )}
                  <Table.Td>{outlier && <span>▲ {t('months.outlier')}</span>}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            {total !== undefined && (
              <Table.Tfoot>
                <Table.Tr>
                  <Table.Th scope="row">{t('months.year')}</Table.Th>
                  <Table.Th className="jejak-number">
                    {total === null ? (
                      t('unknown')
                    ) : (
                      <Anchor
                        component={Link}
                        to={to()}
                        aria-label={t('months.openYear', { value: words.number(total) })}
                      >
                        {words.number(total)}
                      </Anchor>
                    )}
                  </Table.Th>
                  <Table.Td />
                </Table.Tr>
              </Table.Tfoot>
            )}
          </Table>
        </div>
      </div>
    </Card>
  );
};

interface Described {
  readonly name: string;
  readonly valueHeader: string;
  readonly besideHeader: string | undefined;
  readonly months: readonly MonthValue[];
  readonly monthName: (month: string) => string;
  readonly header: string;
  readonly mark: string;
  readonly outlier: string;
}

const tableOf = ({
  name,
  valueHeader,
  besideHeader,
  months,
  monthName,
  header,
  mark,
  outlier,
}: Described): FileTable => {
  const decimal = months.some(({ value }) => typeof value === 'string');
  return {
    name,
    columns: [
      { title: header, type: 'text' },
      { title: valueHeader, type: decimal ? 'decimal' : 'whole' },
      ...(besideHeader === undefined ? [] : [{ title: besideHeader, type: 'whole' as const }]),
      { title: mark, type: 'text' },
    ],
    rows: months.map(({ month, value, beside, outlier: far }) => [
      monthName(month),
      value,
      ...(besideHeader === undefined ? [] : [beside ?? null]),
      far ? outlier : '',
    ]),
  };
};
