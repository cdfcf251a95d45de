module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'vds-tools',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.{ts,mjs}'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
