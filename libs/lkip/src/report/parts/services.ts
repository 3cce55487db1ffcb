import { monthName, type Span } from '@jejak/recaps';
import { PASSPORT_PRODUCTS, PASSPORT_REASONS, STAY_PERMIT_KINDS } from '@jejak/lalintuskim/domain';
import type { PrintedBlock } from '../../render/printed.model';
import { heading, label, table } from '../blocks';
import type { Building } from '../building';
import { crossTabReference } from '../month-tables';
import { counted, countedAll } from './activities';

/** Passports and permits by kind and month, and the other counts of Lalintuskim. */
export const services = (building: Building): readonly PrintedBlock[] => [
  heading(3, 'Pelayanan Paspor'),
  ...counted(building, 'passport-issued'),
  ...crossTable(building, 'passport-issued', 'product', 'Paspor menurut jenis'),
  ...crossTable(building, 'passport-issued', 'reason', 'Paspor menurut alasan'),
  heading(3, 'Pelayanan Izin Tinggal'),
  ...counted(building, 'stay-permit-issued'),
  ...crossTable(building, 'stay-permit-issued', 'kind', 'Izin tinggal menurut jenis'),
  ...counted(building, 'notification-confirmed'),
  heading(3, 'Pemeriksaan Keimigrasian'),
  ...countedAll(building, ['inspection', 'entry-refusal', 'vessel-call']),
];

const NAMES = new Map(
  [...PASSPORT_PRODUCTS, ...PASSPORT_REASONS, ...STAY_PERMIT_KINDS].map(({ code, name }) => [code, name]),
);
const PRODUCTS: Readonly<Record<string, string>> = { ordinary: 'Paspor biasa', electronic: 'Paspor elektronik' };

const crossTable = (building: Building, kind: string, dimension: string, name: string): readonly PrintedBlock[] => {
  const values = building.input.current.monthTables[kind]?.[dimension];
  const months = monthsWith(building, kind, dimension, building.input.span);
  if (values === undefined || months.length === 0) return [];
  const rows = Object.keys(values).sort();
  return table({
    name,
    caption: `${name} dan bulan, ${building.input.span.label}`,
    columns: [['Jenis', 'text'], ...months.map((month) => [monthName(month), 'number'] as const)],
    rows: [
      ...rows.map((value) => ({
        cells: [
          label(PRODUCTS[value] ?? NAMES.get(value) ?? value),
          ...months.map((month) => building.cell(crossTabReference(kind, dimension, value, month))),
        ],
      })),
      {
        cells: [label('Jumlah'), ...months.map((month) => building.cell(`activity.${kind}.${month}`))],
        emphasis: true,
        sumOf: { first: 0, last: rows.length - 1 },
      },
    ],
  });
};

const monthsWith = ({ input }: Building, kind: string, dimension: string, { months }: Span): readonly string[] => {
  const values = Object.values(input.current.monthTables[kind]?.[dimension] ?? {});
  return months.filter((month) => values.some((byMonth) => byMonth[month] !== undefined));
};
