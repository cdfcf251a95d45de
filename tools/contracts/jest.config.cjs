module.exports = { ...require('../../jest.preset.cjs'), displayName: 'contracts-tool', rootDir: __dirname };
