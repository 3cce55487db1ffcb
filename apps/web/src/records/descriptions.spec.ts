import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Description } from './description';
import type { CollectionForms, Field } from './field';
import { FIELD_TYPES } from './field';
import optionsEn from './options.en.json';
import optionsId from './options.id.json';
import { findKind, kinds } from './kinds';

const formsOf = (collection: string): CollectionForms =>
  JSON.parse(readFileSync(join(__dirname, 'forms', `${collection}.json`), 'utf8')) as CollectionForms;

const described = readdirSync(join(__dirname, 'descriptions')).map((file) => basename(file, '.ts'));
const allFields = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);

describe('What a hand adds to the forms', () => {
  it.each(described)('for %s names commands and questions that there are', async (collection) => {
    const { description } = (await import(`./descriptions/${collection}`)) as { readonly description: Description };
    const forms = formsOf(collection);
    const unknown = Object.entries(description.cards ?? {}).flatMap(([command, cards]) =>
      cards
        .flatMap(({ fields }) => fields)
        .filter((name) => forms[command]?.fields.some((field) => field.name === name) !== true)
        .map((name) => `${command}.${name}`),
    );
    expect(unknown).toEqual([]);
    for (const { collection: next, command } of description.continues ?? [])
      expect(findKind(next)?.opens).toContain(command);
  });
});

describe('The forms', () => {
  const fields = kinds.flatMap(({ collection }) =>
    Object.values(formsOf(collection)).flatMap((form) => allFields(form.fields)),
  );

  it('ask by types that there is an input for', () => {
    expect(fields.filter(({ type }) => !FIELD_TYPES.includes(type))).toEqual([]);
    expect(fields.length).toBeGreaterThan(300);
  });

  it.each([
    ['Indonesian', optionsId],
    ['English', optionsEn],
  ])('name every choice in %s, and show no code', (_, options: Readonly<Record<string, string>>) => {
    const nameless = fields.flatMap(({ name, options: codes = [] }) =>
      codes.filter((code) => options[`${name}.${code}`] === undefined && options[code] === undefined),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });
});
