import type { Answer, Client } from './client';

/** Id of the record that a command wrote. */
export const idOf = ({ body }: Answer): string => String(body['id']);

/** Sent with a query, it waits until what was written is read. */
export const seen = ({ body }: Answer): { readonly 'Jejak-Position': string } => ({
  'Jejak-Position': String(body['position']),
});

export interface Count {
  readonly kind: string;
  readonly total: number | null;
  readonly byMonth: Readonly<Record<string, number>>;
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The counts of a year, once what was written is read. */
export const countsOf = async (client: Client, year: number, written: Answer): Promise<readonly Count[]> => {
  const { body } = await client.get(`figures/counts?year=${String(year)}`, seen(written));
  return body['counts'] as readonly Count[];
};

/** Totals of the kinds of which something is known. */
export const totalsOf = async (
  client: Client,
  year: number,
  written: Answer,
): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (await countsOf(client, year, written)).flatMap(({ kind, total }) => (total === null ? [] : [[kind, total]])),
  );

/** What a refusal tells the officer: code, field, an Indonesian sentence, and what is allowed. */
export const toldBy = ({ status, body }: Answer) => ({
  status,
  code: body['code'],
  field: body['field'],
  detail: body['detail'],
  allowed: body['allowed'],
});

export interface Related {
  readonly direction: 'to' | 'from';
  readonly entity: string;
  readonly id: string;
  readonly relation: string;
}

/** Records that a record is linked with, both ways, once what was written is read. */
export const relatedTo = async (client: Client, path: string, written: Answer): Promise<readonly Related[]> => {
  const { body } = await client.get(path, seen(written));
  return (body['related'] as readonly Related[]).map(({ direction, entity, id, relation }) => ({
    direction,
    entity,
    id,
    relation,
  }));
};

export interface Limit {
  readonly name: string;
  readonly dueOn: string;
  readonly metOn: string | null;
  readonly standing: string;
}

/** The limits of a record: running, missed, or met in time or late. */
export const limitsOf = async (client: Client, path: string): Promise<readonly Limit[]> => {
  const { body } = await client.get(path);
  return body['deadlines'] as readonly Limit[];
};
