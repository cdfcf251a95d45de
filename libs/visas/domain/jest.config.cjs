module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'visas-domain', rootDir: __dirname };
