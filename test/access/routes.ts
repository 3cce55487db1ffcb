const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface Route {
  readonly method: string;
  /** As the reference names it: `/api/offices/{office}/operations/{id}`. */
  readonly path: string;
  /** What it needs; undefined where the reference does not say. */
  readonly scope: string | undefined;
  readonly statuses: readonly string[];
}

interface Operation {
  readonly 'x-scope'?: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Every route of the served reference. */
export const routesOf = async (url: string): Promise<readonly Route[]> => {
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return [
        { method: method.toUpperCase(), path, scope: operation['x-scope'], statuses: Object.keys(operation.responses) },
      ];
    }),
  );
};

/** An address of a route, with an id that no record has. */
export const addressOf = ({ path }: Route, office: string, collection = 'operations'): string =>
  path
    .replace('{office}', office)
    .replace('{collection}', collection)
    .replaceAll(/\{[^}]+\}/g, 'inteldakim-2021-03');
