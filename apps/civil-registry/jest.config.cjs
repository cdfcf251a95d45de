module.exports = { ...require('../../jest.preset.cjs'), displayName: 'civil-registry', rootDir: __dirname };
