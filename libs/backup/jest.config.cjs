const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'backup',
  rootDir: __dirname,
  // age and the primitives under it are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?(age-encryption|@noble|@scure)/)'],
};
