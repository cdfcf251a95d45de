// No shared servers: the stack under test brings its own Postgres and Kafka, as `npm start` does for a stranger.
const { globalSetup: _setup, globalTeardown: _teardown, ...preset } = require('../../jest.preset.cjs');

module.exports = { ...preset, displayName: 'system-e2e', rootDir: __dirname };
