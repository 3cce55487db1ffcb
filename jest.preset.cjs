// One transform for all projects: swc keeps decorator metadata, and compiles the ESM-only packages
// (NestJS 12 and what it imports), which Jest cannot require() before Node 24.9.
const typescript = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const javascript = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } };
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', typescript], '^.+\\.[cm]?js$': ['@swc/jest', javascript] },
  transformIgnorePatterns: [
    '/node_modules/(?!(.*/)?(@nestjs|uid|iterare|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|load-esm|path-to-regexp)/)',
  ],
  testEnvironmentOptions: { customExportConditions: ['jejak-source', 'node', 'require', 'default'] },
};
