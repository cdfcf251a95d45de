const preset = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'gateway-client',
  rootDir: __dirname,
  // The sources name files as they are published; Jest reads them as they are written.
  moduleNameMapper: { ...preset.moduleNameMapper, '^(\\.{1,2}/.*)\\.js$': '$1' },
};
