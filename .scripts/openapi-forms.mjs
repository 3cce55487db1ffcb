/** What the reference says, cut down to what the screens use. */

const REFERENCE = '#/components/schemas/';

/** Paths, queries, bodies and good answers; without the words, which the forms hold. */
export function slimDocument({ openapi, info, paths, components }) {
  const slim = {};
  for (const [path, operations] of Object.entries(paths)) {
    slim[path] = Object.fromEntries(
      Object.entries(operations).map(([method, { operationId, parameters = [], requestBody, responses }]) => [
        method,
        {
          operationId,
          parameters: parameters.filter(({ in: place }) => place !== 'header').map(withoutWords),
          ...(requestBody === undefined ? {} : { requestBody: withoutWords(requestBody) }),
          responses: Object.fromEntries(
            Object.entries(responses)
              .filter(([status]) => status.startsWith('2'))
              .map(([status, { content }]) => [
                status,
                { description: '', ...(content ? { content: withoutWords(content) } : {}) },
              ]),
          ),
        },
      ]),
    );
  }
  return { openapi, info, paths: slim, components: { schemas: withoutWords(components.schemas, true) } };
}

/** In a map of properties the keys are names, whatever they are called. */
function withoutWords(value, areNames = false) {
  if (Array.isArray(value)) return value.map((one) => withoutWords(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || (key !== 'description' && key !== 'example'))
      .map(([key, one]) => [key, withoutWords(one, key === 'properties')]),
  );
}

/** `kinds.json`, and for each collection the questions of its commands. */
export function formsOf({ paths, components: { schemas } }, workflows, placeOf) {
  const commands = commandsOf(paths);
  const kinds = [];
  const files = [];
  for (const workflow of workflows) {
    const { entity, section, label, title, byProgram, undo } = workflow;
    const collection = commands.collections.get(entity);
    const rules = placeOf(workflow);
    if (byProgram === true || collection === undefined || rules === undefined) continue;
    const own = commands.of(collection);
    if (own.length === 0) continue;
    const form = Object.fromEntries(
      own.map((command) => [command.type, { ...command.route, fields: fieldsOf(command.schema, schemas) }]),
    );
    kinds.push({
      entity,
      collection,
      section,
      title,
      label,
      shared: undo === undefined,
      rules,
      opens: own.filter(({ route }) => !route.path.includes('{id}')).map(({ type }) => type),
    });
    files.push([`forms/${collection}.json`, form]);
  }
  return [['kinds.json', kinds], ...files];

  function commandsOf(all) {
    const list = Object.entries(all).flatMap(([path, { post }]) => {
      const [, collection] = /^\/api\/offices\/\{office\}\/([a-z-]+)(\/|$)/.exec(path) ?? [];
      const schema = post?.requestBody?.content?.['application/json']?.schema?.$ref?.slice(REFERENCE.length);
      const answersWrite = JSON.stringify(post?.responses ?? {}).includes(`${REFERENCE}WriteAnswer`);
      if (post === undefined || collection === undefined || !answersWrite || /\/(lkip|figures)\//.test(path)) return [];
      const type = `${post.operationId[0].toUpperCase()}${post.operationId.slice(1)}`;
      // `Catat pelaksanaan: sejak ini rapat dihitung`: what is done, and what comes of it.
      const [summary = '', ...told] = (post.summary ?? '').split(/[:;]/).map((part) => part.trim());
      const help = [told.length === 0 ? '' : `${capitalised(told.join('; '))}.`, post.description ?? '']
        .join(' ')
        .trim();
      const route = { path, summary, ...(help === '' ? {} : { help }) };
      return [{ type, collection, schema: schemas[schema] ?? {}, route }];
    });
    const used = new Set(list.map(({ collection }) => collection));
    const collections = new Map(
      workflows.map(({ entity }) => [entity, collectionOf(entity)]).filter(([, collection]) => used.has(collection)),
    );
    return { collections, of: (collection) => list.filter((one) => one.collection === collection) };
  }
}

/** As in `libs/http/src/records/collections.ts`, which a spec compares. */
export function collectionOf(entity) {
  const kebab = entity.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (kebab.endsWith('s')) return `${kebab}es`;
  return /[^aeiou]y$/.test(kebab) ? `${kebab.slice(0, -1)}ies` : `${kebab}s`;
}

function fieldsOf({ properties = {}, required = [] }, schemas) {
  return Object.entries(properties).map(([name, property]) => {
    const [label, ...help] = (property.description ?? name).split(';').map((part) => part.trim());
    return {
      name,
      label,
      ...(help.length === 0 ? {} : { help: capitalised(help.join('; ')) }),
      required: required.includes(name),
      ...typeOf(property, schemas),
    };
  });
}

const capitalised = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function typeOf(property, schemas) {
  const part = referenced(property, schemas);
  if (part !== undefined) return { type: 'part', fields: fieldsOf(part, schemas) };
  if (property.oneOf !== undefined) return { type: 'decimal' };
  switch (property.type) {
    case 'array':
      return listOf(property, schemas);
    case 'boolean':
      return { type: 'flag' };
    case 'integer':
      return wholeOf(property);
    case 'object':
      return { type: 'mapping' };
    default:
      return textOf(property);
  }
}

function referenced({ $ref, allOf }, schemas) {
  const name = ($ref ?? allOf?.[0]?.$ref)?.slice(REFERENCE.length);
  return name === undefined ? undefined : schemas[name];
}

function listOf({ items = {}, minItems = 0, maxItems = 200 }, schemas) {
  const part = referenced(items, schemas);
  const bounds = { min: minItems, max: maxItems };
  if (part !== undefined) return { type: 'parts', ...bounds, fields: fieldsOf(part, schemas) };
  return {
    type: items.type === 'integer' ? 'wholes' : 'texts',
    ...bounds,
    ...(items.enum ? { options: items.enum } : {}),
  };
}

function wholeOf({ description = '', minimum = 0, maximum = Number.MAX_SAFE_INTEGER }) {
  return { type: /rupiah/i.test(description) ? 'rupiah' : 'whole', min: minimum, max: maximum };
}

function textOf({ description = '', enum: options, format, pattern, example, minLength = 1, maxLength = 300 }) {
  if (options !== undefined) return { type: 'choice', options };
  if (format === 'date' || (maxLength === 10 && /^\d{4}-\d\d-\d\d$/.test(example))) return { type: 'date' };
  if (pattern?.includes('[01]')) return { type: 'time' };
  if (/^\d{4}-\d\d$/.test(example) && /bulan/i.test(description)) return { type: 'month' };
  if (/^[0-9a-f]{8}-/.test(example ?? '')) return { type: 'reference', max: maxLength };
  return {
    type: maxLength > 500 ? 'longText' : 'text',
    min: minLength,
    max: maxLength,
    ...(example ? { example: String(example) } : {}),
  };
}
