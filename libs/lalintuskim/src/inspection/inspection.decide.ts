import { isWithin, type Period } from '@jejak/calendar';
import { type Command, type DecisionContext, type LocalDate, type OfficeId, Refusal, streamName } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, ensureNotFuture, Fields } from '@jejak/records';
import { DIRECTIONS } from '../direction';
import type { InspectionState } from './inspection';
import {
  CITIZENSHIPS,
  type InspectionCell,
  type InspectionDay,
  type InspectionEvent,
  TRAVELLERS,
} from './inspection.events';

export type InspectionCommand = Command<'RecordInspectionDay'>;

const MOST_PERSONS = 1_000_000;
const DEFAULT_SOURCE = 'isian harian TPI';

/** The days of a month are one stream. */
export const inspectionMonth = (day: LocalDate): Period => day.slice(0, 7);

export const decideInspection = (
  { data }: InspectionCommand,
  state: InspectionState,
  context: DecisionContext,
): readonly InspectionEvent[] => {
  const fields = new Fields(data);
  const day = fields.date('day');
  ensureNotFuture(day, 'day', context);
  ensureSameMonth(day, state);
  if (state.days[day] !== undefined)
    fields.refuse('day', {
      code: 'INSPECTION_DAY_RECORDED',
      en: `The inspections of ${day} are recorded already`,
      id: `Pemeriksaan TPI tanggal ${day} sudah tercatat; ajukan koreksi.`,
      allowed: ['RequestCorrection'],
    });
  ensureNotTallied(day, context);
  const inspection = { day, ...readGrid(fields) };
  fields.end();
  return [{ type: 'InspectionDayRecorded', version: 1, data: { on: day, inspection } }];
};

const CORRECTABLE: CorrectableFields = { cells: true, source: true };

export const correctInspection = (
  state: InspectionState,
  day: LocalDate,
  changes: Readonly<Record<string, unknown>>,
): InspectionDay => {
  const fields = new Fields(applyChanges(state.days[day] ?? {}, changes, CORRECTABLE), 'changes');
  return { day, ...readGrid(fields) };
};

const nameOf = ({ citizenship, traveller, direction }: Omit<InspectionCell, 'count'>): string =>
  `${citizenship} ${traveller} ${direction}`;

const GRID = CITIZENSHIPS.flatMap((citizenship) =>
  TRAVELLERS.flatMap((traveller) => DIRECTIONS.map((direction) => ({ citizenship, traveller, direction }))),
);

/** The whole grid of a day: a cell that is not given was none. */
const readGrid = (fields: Fields): Pick<InspectionDay, 'cells' | 'source'> => {
  const counts = new Map<string, number>();
  fields.list(
    'cells',
    (row) => {
      const name = nameOf({
        citizenship: row.choice('citizenship', CITIZENSHIPS),
        traveller: row.choice('traveller', TRAVELLERS),
        direction: row.choice('direction', DIRECTIONS),
      });
      if (counts.has(name))
        row.refuse('citizenship', {
          code: 'CELL_REPEATED',
          en: `${name} is stated twice`,
          id: 'Rincian yang sama tertulis lebih dari satu kali.',
          allowed: ['satu baris per rincian'],
        });
      counts.set(name, row.whole('count', { max: MOST_PERSONS }));
    },
    { max: GRID.length },
  );
  const cells = GRID.map((cell) => ({ ...cell, count: counts.get(nameOf(cell)) ?? 0 }));
  return { cells, source: fields.optionalText('source') ?? DEFAULT_SOURCE };
};

const ensureSameMonth = (day: LocalDate, { days }: InspectionState): void => {
  const [other] = Object.keys(days);
  if (other === undefined || inspectionMonth(other) === inspectionMonth(day)) return;
  throw new Refusal({
    code: 'INSPECTION_OF_OTHER_MONTH',
    field: 'day',
    en: `These are the inspections of ${inspectionMonth(other)}`,
    id: `Catatan ini untuk bulan ${inspectionMonth(other)}.`,
    allowed: [inspectionMonth(other)],
  });
};

/** The tallies of inspections of a year, as far as a day asks. */
interface StatedTallies {
  readonly tallies: Readonly<Record<Period, unknown>>;
}

export const tallyStream = (office: OfficeId, day: LocalDate): string =>
  streamName(office, 'tally', `inspection-${day.slice(0, 4)}`);

/** A day within a month or year that is tallied already would be counted twice. */
const ensureNotTallied = (day: LocalDate, { office, references }: DecisionContext): void => {
  const stated = references[tallyStream(office, day)] as StatedTallies | undefined;
  const around = Object.keys(stated?.tallies ?? {}).filter((period) => isWithin(day, period));
  if (around.length === 0) return;
  throw new Refusal({
    code: 'TALLY_OVERLAP',
    field: 'day',
    en: `The inspections of ${around.join(', ')} are tallied already`,
    id: `Pemeriksaan TPI untuk ${around.join(', ')} sudah ada sebagai rekap; hari ini akan terhitung dua kali.`,
    allowed: around.map((period) => `RequestVoid ${period}`),
  });
};
