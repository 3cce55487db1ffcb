import type { CommandForm, Field } from './field';

/** What a hand adds to what the reference says: the order of questions, and which columns a list shows. */
export interface Description {
  /** Fields of the register's summary, in order; the date and the status are always there. */
  readonly columns: readonly string[];
  /** Cards of a command's questions. A field that no card names comes last; titles are Indonesian labels. */
  readonly cards?: Readonly<Record<string, readonly CardOf[]>>;
  /** Records that may go on from this one: the command that opens them. */
  readonly continues?: readonly Continuation[];
}

export interface CardOf {
  readonly title: string;
  readonly fields: readonly string[];
}

export interface Continuation {
  readonly collection: string;
  readonly command: string;
  /** Statuses from which it goes on; absent = from any. */
  readonly from?: readonly string[];
}

export interface Card {
  readonly title: string;
  readonly fields: readonly Field[];
}

const found = import.meta.glob<Description>('./descriptions/*.ts', { eager: true, import: 'description' });

export const descriptionOf = (collection: string): Description | undefined => found[`./descriptions/${collection}.ts`];

const isGroup = ({ type }: Field): boolean => type === 'part' || type === 'parts' || type === 'mapping';

/** One group of questions per card, in order. */
export const cardsOf = (form: CommandForm, named: readonly CardOf[] = []): readonly Card[] => {
  const byName = new Map(form.fields.map((field) => [field.name, field]));
  const cards = named.map(({ title, fields }) => ({
    title,
    fields: fields.flatMap((name) => {
      const field = byName.get(name);
      return field === undefined ? [] : [field];
    }),
  }));
  const taken = new Set(named.flatMap(({ fields }) => fields));
  const rest = form.fields.filter(({ name }) => !taken.has(name));
  const asked = rest.filter((field) => !isGroup(field));
  return [
    ...cards,
    { title: 'Yang wajib diisi', fields: asked.filter(({ required }) => required) },
    { title: 'Keterangan lain', fields: asked.filter(({ required }) => !required) },
    ...rest.filter(isGroup).map((field) => ({ title: field.label, fields: [field] })),
  ].filter(({ fields }) => fields.length > 0);
};
