module.exports = { ...require('../../jest.preset.cjs'), displayName: 'lalintuskim', rootDir: __dirname };
