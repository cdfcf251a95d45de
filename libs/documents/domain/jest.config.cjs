module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'documents-domain', rootDir: __dirname };
