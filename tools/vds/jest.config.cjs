module.exports = { ...require('../../jest.preset.cjs'), displayName: 'vds-tools', rootDir: __dirname };
