module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'civil-registry-domain', rootDir: __dirname };
