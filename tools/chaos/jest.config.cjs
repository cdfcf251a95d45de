// The checker is plain Node and touches no server; the faults themselves run by `npm run chaos`.
const preset = require('../../jest.preset.cjs');
const { globalSetup: _start, globalTeardown: _stop, ...rest } = preset;

module.exports = {
  ...rest,
  displayName: 'chaos',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'json'],
};
