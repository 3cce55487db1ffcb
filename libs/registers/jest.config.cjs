module.exports = { ...require('../../jest.preset.cjs'), displayName: 'registers', rootDir: __dirname };
