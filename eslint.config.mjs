import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './.scripts/lint-boundaries.mjs';
import { importsOf, nestFiles, pureFiles, pureSyntax, stateFiles } from './.scripts/lint-purity.mjs';
import { noImportCycles } from './.scripts/no-import-cycles.mjs';

const root = import.meta.dirname;
const specs = ['**/*.spec.ts', 'test/**/*.ts', 'libs/*/test/**/*.ts', 'apps/*/test/**/*.ts'];

/** Each project's files are read with its own tsconfig, and with no other: looking through all of them is slow. */
const typed = [
  ...['libs', 'apps'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => `${kind}/${name}`)),
  'test',
]
  .filter((project) => existsSync(join(root, project, 'tsconfig.spec.json')))
  .map((project) => ({
    files: [`${project}/**/*.{ts,tsx}`],
    languageOptions: { parserOptions: { project: [`${project}/tsconfig.spec.json`], tsconfigRootDir: root } },
  }));

export default defineConfig(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**', '**/*.cjs', '.nx/**', '.jejak/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx, jejak: { rules: { 'no-import-cycles': noImportCycles } } },
    rules: {
      '@nx/enforce-module-boundaries': boundaries,
      'jejak/no-import-cycles': 'error',
      '@typescript-eslint/no-restricted-imports': importsOf.other,
      '@typescript-eslint/consistent-type-imports': 'error',
      // A fold may leave the rest to its default; a switch without one names every case.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An answer's class is its OpenAPI schema and has no behaviour: an object of its shape is an answer.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Input is searched for control characters in order to refuse them.
      'no-control-regex': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...typed,
  {
    // A command that says everything by its name has a request type without fields.
    files: ['**/*.dto.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': importsOf.dto,
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  { files: nestFiles, rules: { '@typescript-eslint/no-restricted-imports': importsOf.nest } },
  {
    files: [...pureFiles, ...stateFiles],
    ignores: ['**/*.spec.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': importsOf.pure, 'no-restricted-syntax': pureSyntax },
  },
  { files: ['apps/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  // What the reference is turned into is not written by hand.
  { ignores: ['apps/web/src/api/schema.d.ts'] },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, a11y.flatConfigs.recommended],
    rules: {
      '@typescript-eslint/no-restricted-imports': importsOf.screens,
      // A region that scrolls is reached by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { roles: ['region'], tags: ['pre'], allowExpressionValues: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // Jest's matchers and Supertest's bodies are `any` by their own types; what is done with them is checked by the test.
    files: specs,
    rules: {
      '@typescript-eslint/no-restricted-imports': importsOf.nest,
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'setTimeout',
          'setInterval',
          'clearInterval',
          'clearTimeout',
          'URL',
          'performance',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  prettier,
);
