import type { OpenAPIObject } from '@nestjs/swagger';
import { isAct, parametersOf } from './parameters';
import { problemResponses, problemsOf } from './problem-responses';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Responses = Operation['responses'];

/**
 * The reference as it is published: what every route has in common — headers, problems, where a write's revision and
 * position are answered — is added here once, so that no controller repeats it and none can leave it out.
 */
export const completeDocument = (document: OpenAPIObject, collections: readonly string[]): OpenAPIObject => {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      {
        ...item,
        ...(item.get === undefined ? {} : { get: complete(item.get, path, 'get', collections) }),
        ...(item.post === undefined ? {} : { post: complete(item.post, path, 'post', collections) }),
        ...(item.delete === undefined ? {} : { delete: complete(item.delete, path, 'delete', collections) }),
      },
    ]),
  );
  const responses = { ...document.components?.responses, ...problemResponses() };
  const tags = [...(document.tags ?? []), ...unlisted(document)];
  return { ...document, tags, paths, components: { ...document.components, responses } };
};

/** Sections of routes that the document does not list: they come last, rather than not at all. */
const unlisted = ({ tags = [], paths }: OpenAPIObject): NonNullable<OpenAPIObject['tags']> => {
  const used = Object.values(paths).flatMap(({ get, post }) => [...(get?.tags ?? []), ...(post?.tags ?? [])]);
  const listed = new Set(tags.map(({ name }) => name));
  return [...new Set(used)].filter((name) => !listed.has(name)).map((name) => ({ name }));
};

const complete = (
  operation: Operation,
  path: string,
  method: 'get' | 'post' | 'delete',
  collections: readonly string[],
): Operation => {
  const own = (operation.parameters ?? []).filter((parameter) => !isPathParameter(parameter));
  const problems = Object.fromEntries(
    problemsOf(path, method).map((status) => [
      String(status),
      { $ref: `#/components/responses/Problem${String(status)}` },
    ]),
  );
  return {
    ...operation,
    parameters: [...parametersOf(path, method, collections), ...own],
    responses: { ...withHeaders(described(operation), path, method), ...problems },
  };
};

/** An answer without words of its own is what the operation's summary says. */
const described = ({ responses, summary = '' }: Operation): Responses =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]): [string, Responses[string]] =>
      response === undefined || '$ref' in response || response.description !== ''
        ? [status, response]
        : [status, { ...response, description: summary }],
    ),
  );

const isPathParameter = (parameter: Parameter): boolean => 'in' in parameter && parameter.in === 'path';

const REVISION = { description: 'Revisi catatan', schema: { type: 'string' as const, example: '"3"' } };
const POSITION = { description: 'Posisi log', schema: { type: 'string' as const, example: '0000000000000042' } };
const REQUEST = { description: 'Nomor permintaan', schema: { type: 'string' as const } };
const LOCATION = { description: 'Alamat catatan yang dibuka', schema: { type: 'string' as const } };

const withHeaders = (responses: Responses, path: string, method: 'get' | 'post' | 'delete'): Responses => {
  const isRecord = isAct(path, method) || path.endsWith('/{collection}/{id}');
  const isFigure = path.includes('/figures/') || path.includes('/recaps/');
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]): [string, Responses[string]] => {
      if (response === undefined || '$ref' in response || !status.startsWith('2')) return [status, response];
      const headers = {
        ...response.headers,
        'X-Request-Id': REQUEST,
        ...(isRecord ? { ETag: REVISION } : {}),
        ...(isRecord || isFigure ? { 'Jejak-Position': POSITION } : {}),
        ...(status === '201' ? { Location: LOCATION } : {}),
      };
      return [status, { ...response, headers }];
    }),
  );
};
