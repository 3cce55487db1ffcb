import { Refusal } from '@jejak/kernel';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { DocumentFields } from './document-kind';
import { TEMPLATE_LIMITS, type TemplateFile, templateTooLarge } from './template-files';

/** The placeholder that the foot of every document has: which record it was made from. */
export const REFERENCE = 'rujukan';

/**
 * The template with its placeholders replaced.
 * @throws Refusal TEMPLATE_BROKEN, TEMPLATE_TOO_LARGE, TEMPLATE_PLACEHOLDER_UNKNOWN, TEMPLATE_WITHOUT_REFERENCE
 */
export const fillTemplate = async (template: TemplateFile, fields: DocumentFields): Promise<Uint8Array> => {
  // Loaded only when something is printed: every command of the command line would wait for it.
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const parts = unpack(template);
  if (!Object.entries(parts).some(([name, part]) => isFooter(name) && textOf(part).includes(`{${REFERENCE}}`)))
    throw withoutReference(template);
  const unknown = new Set<string>();
  const filled = attempt(template, () => {
    // What was unpacked within the limit is packed again: the parser meets no size that the archive only claims.
    const document = new Docxtemplater(new PizZip(zipSync(parts, { level: 0 })), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      stripInvalidXMLChars: true,
      parser: (tag) => ({ get: (scope: unknown) => valueOf(tag.trim(), scope) }),
      nullGetter: ({ value }) => {
        unknown.add(value);
        return '';
      },
    });
    return document.render(fields).toUint8Array({ compression: 'DEFLATE' });
  });
  if (unknown.size > 0) throw unknownPlaceholder(template, [...unknown], fields);
  return filled;
};

const valueOf = (tag: string, scope: unknown): unknown => {
  if (tag === '.') return inUtf8(scope);
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, tag)) return undefined;
  return inUtf8((scope as Readonly<Record<string, unknown>>)[tag]);
};

/** Halves of characters have no UTF-8: a document with one in it cannot be opened. */
const inUtf8 = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value);

const unpack = (template: TemplateFile): Record<string, Uint8Array> => {
  const { unpackedBytes, parts: mostParts } = TEMPLATE_LIMITS;
  let size = 0;
  let count = 0;
  const parts = attempt(template, () =>
    unzipSync(template.bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        count += 1;
        return size <= unpackedBytes && count <= mostParts;
      },
    }),
  );
  if (size > unpackedBytes) throw templateTooLarge(template.path, `${String(size)} bytes unpacked`, unpackedBytes);
  if (count > mostParts) throw templateTooLarge(template.path, `${String(count)} parts`, mostParts);
  if (parts['word/document.xml'] === undefined) throw broken(template, 'it is not a Word document');
  return parts;
};

const isFooter = (name: string): boolean => /^word\/footer\d*\.xml$/.test(name);

/** The text of a part of a document, whatever runs its editor has cut it into. */
export const textOf = (part: Uint8Array): string => strFromU8(part).replace(/<[^>]+>/g, '');

const attempt = <T>(template: TemplateFile, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw broken(template, explain(error));
  }
};

/** The parser's own words, of all that it found: `The loop with tag "orang" is unclosed`. */
const explain = (error: unknown): string => {
  const properties: unknown =
    typeof error === 'object' && error !== null && 'properties' in error ? error.properties : {};
  const found: unknown =
    typeof properties === 'object' && properties !== null && 'errors' in properties ? properties.errors : [];
  const all = Array.isArray(found) ? found.map((one: unknown) => explanationOf(one)) : [];
  const told = [...all, explanationOf(error)].filter((text) => text !== undefined);
  return told[0] === undefined ? String(error) : [...new Set(told)].join('; ');
};

const explanationOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const properties: unknown = 'properties' in error ? error.properties : undefined;
  if (typeof properties !== 'object' || properties === null) return error.message;
  if ('explanation' in properties && typeof properties.explanation === 'string') return properties.explanation;
  return 'errors' in properties ? undefined : error.message;
};

const broken = ({ path }: TemplateFile, why: string): Refusal =>
  new Refusal({
    code: 'TEMPLATE_BROKEN',
    field: 'template',
    en: `The template ${path} cannot be used: ${why}`,
    id: `Templat rusak atau penulisannya keliru: ${why}.`,
    allowed: ['.docx'],
  });

const unknownPlaceholder = ({ path }: TemplateFile, names: readonly string[], fields: DocumentFields): Refusal =>
  new Refusal({
    code: 'TEMPLATE_PLACEHOLDER_UNKNOWN',
    field: 'template',
    en: `The template ${path} asks for what the record does not have: ${names.join(', ')}`,
    id: `Templat memakai isian yang tidak dikenal: ${names.join(', ')}.`,
    allowed: placeholdersOf(fields),
  });

/** The names that a template may use, those within a list after its own: `orang[].tindakan`. */
export const placeholdersOf = (fields: DocumentFields): readonly string[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const [row] = typeof value === 'string' ? [] : value;
    return typeof row === 'object' ? Object.keys(row).map((key) => `${name}[].${key}`) : [name];
  });

const withoutReference = ({ path }: TemplateFile): Refusal =>
  new Refusal({
    code: 'TEMPLATE_WITHOUT_REFERENCE',
    field: 'template',
    en: `The template ${path} does not name the record in its footer: {${REFERENCE}}`,
    id: `Kaki halaman templat harus memuat {${REFERENCE}}, agar surat dapat ditelusuri ke catatannya.`,
    allowed: [`{${REFERENCE}}`],
  });
