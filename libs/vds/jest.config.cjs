module.exports = { ...require('../../jest.preset.cjs'), displayName: 'vds', rootDir: __dirname };
