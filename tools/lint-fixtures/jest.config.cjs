// Neither Postgres nor Kafka is needed here, so the shared start and stop of both are left out.
const { globalSetup: _setup, globalTeardown: _teardown, ...preset } = require('../../jest.preset.cjs');

module.exports = {
  ...preset,
  displayName: 'lint-fixtures',
  rootDir: __dirname,
  modulePathIgnorePatterns: ['/workspace/'],
};
