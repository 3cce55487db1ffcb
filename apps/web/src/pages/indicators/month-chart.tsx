import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useMediaQuery } from '@mantine/hooks';

export interface ChartMonth {
  readonly month: string;
  readonly label: string;
  readonly value: number | null;
}

interface MonthChartProps {
  readonly name: string;
  readonly series: string;
  readonly months: readonly ChartMonth[];
  readonly outliers: readonly string[];
  readonly number: (value: number) => string;
  readonly onPick?: ((month: string) => void) | undefined;
}

/** Numbers above narrow bars would lie over each other; the table has them. */
const WIDE = '(min-width: 48em)';

const monthOf = (bar: unknown): string | undefined => {
  const payload: unknown = typeof bar === 'object' && bar !== null && 'payload' in bar ? bar.payload : undefined;
  const month: unknown =
    typeof payload === 'object' && payload !== null && 'month' in payload ? payload.month : undefined;
  return typeof month === 'string' ? month : undefined;
};

/** A picture of the table beside it: who does not see it loses nothing, and a bar leads where the cell leads. */
const MonthChart = ({ name, series, months, outliers, number, onPick }: MonthChartProps) => {
  const wide = useMediaQuery(WIDE);
  return (
    <div role="img" aria-label={name}>
      <BarChart
        h={260}
        data={months.map(({ month, label, value }) => ({
          month,
          label: outliers.includes(month) ? `${label} ▲` : label,
          value,
        }))}
        dataKey="label"
        series={[{ name: 'value', label: series, color: 'var(--jejak-brand)' }]}
        valueFormatter={number}
        withBarValueLabel={wide}
        valueLabelProps={{ fill: 'var(--jejak-text)' }}
        tickLine="none"
        gridAxis="y"
        barChartProps={{ accessibilityLayer: false }}
        xAxisProps={{ tick: { fill: 'var(--jejak-text)', fontSize: 12 } }}
        yAxisProps={{ tick: { fill: 'var(--jejak-text)', fontSize: 12 }, width: 56 }}
        gridColor="var(--jejak-line)"
        barProps={{
          isAnimationActive: false,
          ...(onPick === undefined
            ? {}
            : {
                cursor: 'pointer',
                onClick: (bar: unknown) => {
                  const month = monthOf(bar);
                  if (month !== undefined) onPick(month);
                },
              }),
        }}
      />
    </div>
  );
};

export default MonthChart;
