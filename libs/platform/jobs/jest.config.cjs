module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'platform-jobs', rootDir: __dirname };
