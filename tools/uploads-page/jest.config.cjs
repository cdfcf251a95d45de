module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'uploads-page-tools',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.{ts,mjs}'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
