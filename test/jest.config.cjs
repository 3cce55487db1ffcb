module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'test',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/jest.setup.cjs'],
  // Without a browser these are left out, and the test command says so (.scripts/services.mjs).
  testPathIgnorePatterns: ['/node_modules/', ...(process.env['JEJAK_TEST_CHROMIUM'] ? [] : ['/test/browser/'])],
};
