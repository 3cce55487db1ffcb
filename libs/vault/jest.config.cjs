module.exports = { ...require('../../jest.preset.cjs'), displayName: 'vault', rootDir: __dirname };
