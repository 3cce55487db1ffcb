import { Refusal } from '@jejak/kernel';
import type { ImportRow } from './import-template';

/** The named cells that a row has, as the data of a command. */
export const cells = (row: ImportRow, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));

/** What a step's columns say is lost where the step itself is not dated, so the row is refused. */
export const refuseWithoutStep = (row: ImportRow, step: string, columns: readonly string[]): void => {
  const orphan = columns.find((column) => row[column] !== undefined);
  if (row[step] !== undefined || orphan === undefined) return;
  throw new Refusal({
    code: 'COLUMN_NEEDS_STEP',
    field: orphan,
    en: `${orphan} says something of a step that has no date: ${step} is empty`,
    id: `Kolom ${orphan} hanya dapat diisi bila ${step} diisi.`,
    allowed: [step],
  });
};

/** A transcribed record has no steps of its own: a row that gives both would lose one of them. */
export const refuseBesideSource = (row: ImportRow, columns: readonly string[]): void => {
  const step = columns.find((column) => row[column] !== undefined);
  if (step === undefined) return;
  throw new Refusal({
    code: 'COLUMN_NOT_WITH_SOURCE',
    field: step,
    en: `${step} cannot be given together with source`,
    id: `Kolom ${step} tidak diisi pada catatan yang disalin dari dokumen (source).`,
    allowed: ['source = kosong'],
  });
};
