module.exports = {
  ...require('../jest.preset.cjs'),
  displayName: 'test',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
};
