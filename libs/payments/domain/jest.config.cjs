module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'payments-domain', rootDir: __dirname };
