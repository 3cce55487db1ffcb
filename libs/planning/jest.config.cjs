module.exports = { ...require('../../jest.preset.cjs'), displayName: 'planning', rootDir: __dirname };
