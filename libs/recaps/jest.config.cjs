module.exports = { ...require('../../jest.preset.cjs'), displayName: 'recaps', rootDir: __dirname };
