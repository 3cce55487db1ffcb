const preset = require('../../jest.preset.cjs');

// file-type is published as ES modules only, under this condition.
const customExportConditions = [...preset.testEnvironmentOptions.customExportConditions, 'module-sync'];
module.exports = {
  ...preset,
  displayName: 'attachments',
  rootDir: __dirname,
  testEnvironmentOptions: { customExportConditions },
};
