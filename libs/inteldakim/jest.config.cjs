module.exports = { ...require('../../jest.preset.cjs'), displayName: 'inteldakim', rootDir: __dirname };
