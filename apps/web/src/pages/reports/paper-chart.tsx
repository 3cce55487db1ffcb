import { FigureButton } from './figure-button';
import type { Chart } from './report-data';

interface PaperChartProps {
  readonly chart: Chart;
  readonly onFigure: (reference: string) => void;
}

const sizeOf = (exact: string | null): number => {
  const [numerator = '0', denominator = '1'] = (exact ?? '0').split('/');
  return Number(numerator) / Number(denominator);
};

/** The chart and its numbers in one table: a bar beside each figure, none where nothing was reported. */
export const PaperChart = ({ chart, onFigure }: PaperChartProps) => {
  const most = Math.max(...chart.series.flatMap(({ values }) => values.map(({ exact }) => sizeOf(exact))), 0);
  return (
    <div className="jejak-scroll" tabIndex={0} role="region" aria-label={chart.title}>
      <table>
        <caption>
          {chart.title} ({chart.unit})
        </caption>
        <tbody>
          {chart.labels.flatMap((label, row) =>
            chart.series.map(({ name, values }) => {
              const figure = values[row];
              const share = most === 0 ? 0 : (Math.max(0, sizeOf(figure?.exact ?? null)) * 100) / most;
              return (
                <tr key={`${label} ${name}`}>
                  <th scope="row">{chart.series.length === 1 ? label : `${label} · ${name}`}</th>
                  <td className="jejak-number">
                    {figure === undefined ? '—' : <FigureButton figure={figure} onFigure={onFigure} />}
                  </td>
                  <td style={{ width: '45%' }} aria-hidden>
                    {figure?.exact !== null && figure !== undefined && (
                      <div className="report-bar" style={{ width: `${share.toFixed(1)}%` }} />
                    )}
                  </td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
      <p>
        <small>{chart.description}</small>
      </p>
    </div>
  );
};
