module.exports = { ...require('../../jest.preset.cjs'), displayName: 'mrz', rootDir: __dirname };
