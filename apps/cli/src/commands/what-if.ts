import { readFileSync } from 'node:fs';
import type { OtherDefinition, WhatIfAnswer, WhatIfFigure } from '@jejak/indicators/domain';
import { Refusal } from '@jejak/kernel';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';
import { figureColumns, figureRow } from './compare';

export interface WhatIfOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly definition: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

const VERSION = /^([a-z0-9]+(?:-[a-z0-9]+)*)@(\d{1,6})$/;
const LARGEST_FILE = 1_000_000;

/** `ikm@2` is a version that stands; anything else is a file with a draft. @throws Refusal */
const readOther = (text: string): OtherDefinition => {
  const [, indicator, version] = VERSION.exec(text) ?? [];
  if (indicator !== undefined && version !== undefined) return { indicator, version: Number(version) };
  try {
    const content = readFileSync(text, 'utf8');
    if (content.length <= LARGEST_FILE) return { definition: JSON.parse(content) as unknown };
  } catch (error) {
    throw unreadable(text, error instanceof Error ? error.message : String(error));
  }
  throw unreadable(text, 'it is too large');
};

const unreadable = (file: string, why: string): Refusal =>
  new Refusal({
    code: 'DEFINITION_UNREADABLE',
    field: 'definition',
    en: `${file} is neither a version such as ikm@2 nor a readable JSON file: ${why}`,
    id: `${file} bukan versi (misalnya ikm@2) dan bukan berkas JSON yang terbaca.`,
    allowed: ['ikm@2', 'definition.json'],
  });

const rowOf = (name: string, { before, after, difference }: WhatIfFigure): readonly string[] =>
  figureRow({ name, before, after, difference });

const text = (answer: WhatIfAnswer): string => {
  const { indicator, definition, before, after, leftOut, positionsAdded, positionsDropped } = answer;
  const versionOf = (version: number | null | undefined): string =>
    version === null || version === undefined ? 'rancangan' : `versi ${String(version)}`;
  const heading =
    `Seandainya — ${answer.office}, tahun ${String(answer.year)}, ${indicator}: ` +
    `${before === null ? 'tidak ada' : versionOf(before.definitionVersion)} → ${versionOf(after.definitionVersion)} (${definition.name})`;
  const rows = [
    rowOf('Realisasi', answer.realisation),
    rowOf('Capaian, persen', answer.achievement),
    rowOf('Capaian indikator, persen', answer.indicatorAchievement),
    rowOf('Kinerja, persen', answer.performance),
  ];
  const notes = [
    ...leftOut.before.map((line) => `  semula: ${line}`),
    ...leftOut.after.map((line) => `  menjadi: ${line}`),
    ...after.notes.map((note) => `  menjadi: ${note.text}`).filter((line) => !leftOut.after.includes(line.slice(11))),
    `  peristiwa di balik angka: ${String(after.positions.length)}; bertambah ${String(positionsAdded.length)}, ` +
      `berkurang ${String(positionsDropped.length)}`,
  ];
  return `${heading}\n\n${table(figureColumns('ANGKA'), rows)}\n\nCatatan:\n${[...new Set(notes)].join('\n')}\n\nTidak ada yang disimpan.`;
};

/** A year under another definition, beside the year as it is; stores nothing. */
export const showWhatIf = (options: WhatIfOptions, out: Output): Promise<ExitCode> => {
  const other = readOther(options.definition);
  return withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const answer = await engine.figures
      .whatIf(options.office, options.year, other, options.asOf)
      .catch((error: unknown) => {
        if (error instanceof Refusal && error.field?.startsWith('definition.') === true) out.note(`in ${error.field}:`);
        throw error;
      });
    if (options.json === true) printJson(out, answer);
    else out.result(text(answer));
    return EXIT.ok;
  });
};
