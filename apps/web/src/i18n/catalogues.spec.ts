import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '..');
const pages = readdirSync(join(source, 'pages')).map((screen) => join('pages', screen));
const folders = ['i18n', ...pages].filter((folder) => existsSync(join(source, folder, 'id.json')));

const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => keysOf(one, path === '' ? key : `${path}.${key}`))
    : [`${path}${typeof value === 'string' && value.trim() !== '' ? '' : ' (empty)'}`];

const read = (folder: string, language: string): readonly string[] => {
  const words: unknown = JSON.parse(readFileSync(join(source, folder, `${language}.json`), 'utf8'));
  return keysOf(words);
};

/** English tells one from many, Indonesian does not. */
const withoutOne = (keys: readonly string[]): readonly string[] => keys.filter((key) => !key.endsWith('_one'));

describe('The words of the screens', () => {
  it('are found', () => {
    expect(folders.length).toBeGreaterThan(4);
  });

  it.each(folders)('of %s are there in both languages, and none is empty', (folder) => {
    const [id, en] = [read(folder, 'id'), read(folder, 'en')];
    expect([...withoutOne(en)].sort()).toEqual([...id].sort());
    expect([...id, ...en].filter((key) => key.endsWith('(empty)'))).toEqual([]);
  });

  it.each(folders)('of %s say one as well as many in English', (folder) => {
    const en = read(folder, 'en');
    const many = en.filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, '_one'));
    expect(many.filter((key) => !en.includes(key))).toEqual([]);
  });
});
