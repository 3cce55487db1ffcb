import { formatDateId } from '@jejak/calendar';
import { STAFF_DIVISIONS, type StaffDivision, type StaffRow } from '@jejak/planning/domain';
import type { PrintedBlock, PrintedColumnKind } from '../../render/printed.model';
import { label, table } from '../blocks';
import type { Building } from '../building';

/** Short, so that fourteen columns stand on an upright page; a note under the table says what they mean. */
const DIVISION_NAMES: Readonly<Record<StaffDivision, string>> = {
  technical: 'Tek.',
  nonTechnical: 'Non Tek.',
  structural: 'Str.',
  nonStructural: 'Non Str.',
};
const ABBREVIATIONS = 'A–E: ruang. Tek.: teknis; Str.: struktural; LK: laki-laki; PR: perempuan.';
const SEX_NAMES = { male: 'LK', female: 'PR' } as const;
const SEXES = ['male', 'female'] as const;

/** Staff by rank, function, position and sex (LKIP 2021, Bab I). Cells that nobody stated stay empty, and so their sum. */
export const staffTable = (building: Building): readonly PrintedBlock[] => {
  const { staff } = building.input;
  if (staff === null) return [];
  const ranks = [...new Set(staff.rows.flatMap((row) => Object.keys(row.ranks ?? {})))].sort();
  const divisions = STAFF_DIVISIONS.flatMap((division) => SEXES.map((sex) => ({ division, sex })));
  const places = [
    ...ranks.map((rank) => `rank.${rank}`),
    ...divisions.map(({ division, sex }) => `${division}.${sex}`),
  ];
  bookSums(building, staff.rows, places);
  return table({
    name: 'Pegawai',
    caption: `Rekapitulasi data pegawai per ${formatDateId(staff.asOf)}`,
    columns: [
      ['Golongan', 'text'],
      ...ranks.map((rank) => [rank.toUpperCase(), 'number'] as const),
      ...divisions.map(({ division, sex }) => [`${DIVISION_NAMES[division]} ${SEX_NAMES[sex]}`, 'number'] as const),
      ['Jumlah', 'number'] as readonly [string, PrintedColumnKind],
    ],
    rows: [
      ...staff.rows.map(({ group }) => ({
        cells: [
          label(group),
          ...places.map((place) => building.cell(`staff.${group}.${place}`)),
          building.cell(`staff.${group}.total`),
        ],
      })),
      {
        cells: [
          label('Jumlah'),
          ...places.map((place) => building.cell(`staff.sum.${place}`)),
          building.cell('staff.total'),
        ],
        emphasis: true,
        sumOf: { first: 0, last: staff.rows.length - 1 },
      },
    ],
    notes: [ABBREVIATIONS],
  });
};

const bookSums = ({ book }: Building, rows: readonly StaffRow[], places: readonly string[]): void => {
  for (const place of places) {
    const known = rows
      .map(({ group }) => `staff.${group}.${place}`)
      .filter((reference) => book.has(reference))
      .map((reference) => book.valueOf(reference)?.valueOf() ?? 0);
    if (known.length > 0)
      book.count(
        `staff.sum.${place}`,
        `Jumlah pegawai ${place}`,
        known.reduce((sum, count) => sum + count, 0),
      );
  }
};
