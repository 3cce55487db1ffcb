// Prints the files of a folder (first argument) in which the rule against import circles finds one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { noImportCycles } from '../../.scripts/no-import-cycles.mjs';

const folder = process.argv[2];
const names = readdirSync(folder);
const program = ts.createProgram(
  names.map((name) => join(folder, name)),
  { module: ts.ModuleKind.CommonJS },
);
const linter = new Linter({ cwd: folder });
const config = {
  files: ['**/*.ts'],
  plugins: { jejak: { rules: { 'no-import-cycles': noImportCycles } } },
  languageOptions: { parser, parserOptions: { programs: [program] } },
  rules: { 'jejak/no-import-cycles': 'error' },
};
const refused = names.filter((name) => {
  const path = join(folder, name);
  return linter.verify(readFileSync(path, 'utf8'), [config], { filename: path }).length > 0;
});
process.stdout.write(JSON.stringify(refused));
