// Plain Node, and so are its specs; the topics are those of the real broker of the run.
module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'events-tool',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'json'],
};
