import type { CollectionForms, Field } from './field';

const namedIn = (fields: readonly Field[]): readonly (readonly [string, Field])[] =>
  fields.flatMap((field) => [[field.name, field] as const, ...namedIn(field.fields ?? [])]);

/** The question of each name in a collection, for columns and details: the first form that asks it names it. */
export const fieldsByName = (forms: CollectionForms | undefined): ReadonlyMap<string, Field> =>
  new Map(
    Object.values(forms ?? {})
      .flatMap(({ fields }) => namedIn(fields))
      .reverse(),
  );
