module.exports = { ...require('../../jest.preset.cjs'), displayName: 'lkip', rootDir: __dirname };
