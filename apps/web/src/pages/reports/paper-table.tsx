import { FigureButton } from './figure-button';
import type { Table } from './report-data';

interface PaperTableProps {
  readonly table: Table;
  readonly onFigure: (reference: string) => void;
}

/** A computed table: nothing in it can be typed over. */
export const PaperTable = ({ table, onFigure }: PaperTableProps) => {
  const isNumber = (column: number): string | undefined => {
    const kind = table.columns[column]?.kind;
    return kind === 'text' || kind === 'date' ? undefined : 'jejak-number';
  };
  return (
    <div className="jejak-scroll" tabIndex={0} role="region" aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ title }, column) => (
              <th key={column} scope="col" className={isNumber(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells, emphasis }, row) => (
            <tr key={row} {...(emphasis === true ? { className: 'report-sum' } : {})}>
              {cells.map((cell, column) => (
                <td key={column} className={isNumber(column)}>
                  {'printed' in cell ? <FigureButton figure={cell} onFigure={onFigure} /> : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes?.map((note) => (
        <p key={note}>
          <small>{note}</small>
        </p>
      ))}
    </div>
  );
};
