import { Table } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, in figures of one width. */
  readonly numeric?: boolean;
  /** For `aria-sort`; absent = the table is not sorted by it. */
  readonly sorted?: 'ascending' | 'descending';
}

interface VirtualTableProps<Row> {
  /** What the table is, for readers that do not see it. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** All rows that there are, also those that have not been loaded. */
  readonly total?: number;
  /** Called when the last loaded row comes near. */
  readonly onEnd?: () => void;
}

const ROW_PX = 41;
const AHEAD = 15;

/** A table of any length: only the rows near the window are in the page, and their places are kept. */
export const VirtualTable = <Row,>({ name, columns, rows, rowKey, total, onEnd }: VirtualTableProps<Row>) => {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: AHEAD,
    scrollMargin: offset,
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const lastIndex = last?.index ?? -1;
  useEffect(() => {
    if (lastIndex >= rows.length - 1 - AHEAD && rows.length > 0) onEnd?.();
  }, [lastIndex, rows.length, onEnd]);
  const above = first === undefined ? 0 : first.start - offset;
  const below = last === undefined ? 0 : virtual.getTotalSize() - (last.end - offset);
  return (
    <div className="jejak-scroll jejak-table" role="region" aria-label={t('table.region', { name })} tabIndex={0}>
      <Table aria-rowcount={(total ?? rows.length) + 1} highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>
            {columns.map(({ key, header, numeric, sorted }) => (
              <Table.Th
                key={key}
                scope="col"
                className={numeric === true ? 'jejak-number' : undefined}
                {...(sorted === undefined ? {} : { 'aria-sort': sorted })}
              >
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={body}>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Table.Tr key={rowKey(row)} data-index={index} ref={virtual.measureElement} aria-rowindex={index + 2}>
                {columns.map(({ key, cell, numeric }) => (
                  <Table.Td key={key} className={numeric === true ? 'jejak-number' : undefined}>
                    {cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </Table.Tbody>
      </Table>
    </div>
  );
};

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden>
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
);
