import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JejakError, type OfficeId, Refusal } from '@jejak/kernel';

/** Says that a folder was made for a demonstration, and of which years; only such a folder is written to or deleted. */
const MARKER = '.jejak-demo.json';
const PROGRAM = 'jejak demo';

interface Marker {
  readonly madeBy: typeof PROGRAM;
  readonly seed: number;
  /** Year → how large it is. */
  readonly scales: Readonly<Record<string, number>>;
}

export interface DemoOffice {
  readonly office: OfficeId;
  readonly name: string;
  readonly zone: string;
}

export interface FolderRequest {
  readonly dataDir: string;
  readonly seed: number;
  readonly year: number;
  readonly scale: number;
  readonly offices: readonly DemoOffice[];
}

/**
 * Makes the folder, or finds it made for the same; the marker is written before anything else.
 * @throws Refusal DEMO_FOLDER_TAKEN, DEMO_DIFFERS
 */
export const prepareFolder = async ({ dataDir, seed, year, scale, offices }: FolderRequest): Promise<void> => {
  const found = await findMarker(dataDir);
  if (found === undefined) {
    if ((await entriesOf(dataDir)).length > 0) throw taken(dataDir);
    await mkdir(dataDir, { recursive: true });
  }
  const known = found?.scales[String(year)];
  if (found !== undefined && (found.seed !== seed || (known !== undefined && known !== scale)))
    throw new Refusal({
      code: 'DEMO_DIFFERS',
      field: 'data',
      en: `${dataDir} holds another demonstration: seed ${String(found.seed)}, ${describe(found)}`,
      id: `${dataDir} berisi demo lain: benih ${String(found.seed)}, ${describe(found)}.`,
      allowed: [`--seed ${String(found.seed)}`, '--clear', '--data DIR'],
    });
  const scales = { ...found?.scales, [String(year)]: scale };
  await replace(join(dataDir, MARKER), { madeBy: PROGRAM, seed, scales } satisfies Marker);
  const zones = { ...(await readOffices(dataDir)), ...officesJson(offices) };
  await replace(join(dataDir, 'offices.json'), zones);
};

/**
 * Deletes a folder that was made for a demonstration, the marker last, so that a deletion that was cut off can go on.
 * @throws Refusal DEMO_NOT_FOUND, DEMO_FOLDER_TAKEN
 */
export const clearFolder = async (dataDir: string): Promise<void> => {
  if ((await findMarker(dataDir)) === undefined) {
    if ((await entriesOf(dataDir)).length > 0) throw taken(dataDir);
    throw new Refusal({
      code: 'DEMO_NOT_FOUND',
      field: 'data',
      en: `There is no demonstration in ${dataDir}`,
      id: `Tidak ada demo di ${dataDir}.`,
      allowed: ['--data DIR of a demonstration'],
    });
  }
  for (const name of await entriesOf(dataDir))
    if (name !== MARKER) await rm(join(dataDir, name), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
};

const describe = ({ scales }: Marker): string =>
  Object.entries(scales)
    .map(([year, scale]) => `${year} × ${String(scale)}`)
    .join(', ');

const taken = (dataDir: string): Refusal =>
  new Refusal({
    code: 'DEMO_FOLDER_TAKEN',
    field: 'data',
    en: `${dataDir} holds something else: a demonstration is made in a folder of its own, and deletes no other`,
    id: `${dataDir} bukan folder demo; demo hanya dibuat dan dihapus di foldernya sendiri.`,
    allowed: ['a folder that does not exist', 'an empty folder', './data-demo'],
  });

const entriesOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw unusable(folder, error);
  }
};

const findMarker = async (folder: string): Promise<Marker | undefined> => {
  const marker = await readJson(join(folder, MARKER));
  return isMarker(marker) ? marker : undefined;
};

const isMarker = (value: unknown): value is Marker =>
  isObject(value) && value['madeBy'] === PROGRAM && typeof value['seed'] === 'number' && isObject(value['scales']);

const readOffices = async (folder: string): Promise<object> => {
  const offices = await readJson(join(folder, 'offices.json'));
  return isObject(offices) ? offices : {};
};

const officesJson = (offices: readonly DemoOffice[]): object =>
  Object.fromEntries(offices.map(({ office, name, zone }) => [office, { name, zone }]));

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw unusable(file, error);
  }
};

/** Whole or not at all, also when the process is killed. */
const replace = async (file: string, content: object): Promise<void> => {
  await writeFile(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  await rename(`${file}.new`, file);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMissing = (error: unknown): boolean => isObject(error) && error['code'] === 'ENOENT';

const unusable = (path: string, cause: unknown): JejakError =>
  new JejakError(
    'DATA_DIRECTORY_UNUSABLE',
    `${path} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
    `Folder ${path} tidak dapat dipakai.`,
    { cause },
  );
