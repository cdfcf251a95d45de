const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const read = (file) => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));
const swc = read('.swcrc');
const { paths } = read('tsconfig.base.json').compilerOptions; // both files stay comment-free

// Nest 12 is ESM only; Jest's CommonJS runtime needs it and its ESM-only dependencies lowered.
const esmOnly = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@borewit',
  '@tokenizer',
  'oidc-provider',
  'jose',
  'oauth4webapi',
  'nanoid',
  'quick-lru',
  'eta',
  'otpauth',
  '@platformatic',
].join('|');

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'js', 'json'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }],
    '^.+\\.m?js$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2023' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  moduleNameMapper: Object.fromEntries(
    Object.entries(paths).map(([name, [file]]) => [`^${name}$`, join(__dirname, file)]),
  ),
  // One Postgres server and one broker per run, shared by all workers (see libs/platform/testing).
  globalSetup: join(__dirname, 'tools/test/global-setup.cjs'),
  globalTeardown: join(__dirname, 'tools/test/global-teardown.cjs'),
  testTimeout: 120_000,
};
