module.exports = { ...require('../../jest.preset.cjs'), displayName: 'periods', rootDir: __dirname };
