module.exports = { ...require('../../jest.preset.cjs'), displayName: 'figures', rootDir: __dirname };
