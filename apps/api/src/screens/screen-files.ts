import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface ScreenFile {
  readonly type: string;
  /** Its name holds a hash of its content: whoever has it need never ask again. */
  readonly immutable: boolean;
  readonly plain: Buffer;
  /** Compressed when it was built; absent where that would win nothing. */
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** Files by path, `/assets/main-abc.js`. What is not in here is not served, whatever the address says. */
export type ScreenFiles = ReadonlyMap<string, ScreenFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** The built screens, held in memory (some hundred kilobytes); undefined where they have not been built. */
export const readScreenFiles = (folder: string): ScreenFiles | undefined => {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return undefined;
  }
  const found = new Set(names);
  const files = names.flatMap((name): [string, ScreenFile][] => {
    const type = TYPES[extname(name)];
    if (type === undefined) return [];
    const read = (suffix: string): Buffer => readFileSync(join(folder, `${name}${suffix}`));
    const path = `/${name.replaceAll('\\', '/')}`;
    return [
      [
        path,
        {
          type,
          immutable: path.startsWith('/assets/'),
          plain: read(''),
          ...(found.has(`${name}.br`) ? { br: read('.br') } : {}),
          ...(found.has(`${name}.gz`) ? { gzip: read('.gz') } : {}),
        },
      ],
    ];
  });
  const byPath = new Map(files);
  return byPath.has('/index.html') ? byPath : undefined;
};
