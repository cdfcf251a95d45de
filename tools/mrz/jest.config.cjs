// These tools are plain Node, and so are their specs. They touch no server unless they start one themselves.
const preset = require('../../jest.preset.cjs');
const { globalSetup: _start, globalTeardown: _stop, ...rest } = preset;

module.exports = {
  ...rest,
  displayName: 'mrz-tools',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'json'],
};
