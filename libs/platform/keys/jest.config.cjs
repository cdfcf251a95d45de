module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'platform-keys', rootDir: __dirname };
