module.exports = { ...require('../../jest.preset.cjs'), displayName: 'visas', rootDir: __dirname };
