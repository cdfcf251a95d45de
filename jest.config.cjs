// Every project in one Jest run: what `npm test` uses. `nx run-many -t test` runs them one by one, cached.
const { globSync } = require('node:fs');

// Jest reads the time limit from the root configuration only when several projects run together.
module.exports = {
  testTimeout: 120_000,
  testSequencer: './tools/test/system-first.cjs',
  // What each file leaves behind adds up to gigabytes, and collecting them costs more than a new process.
  workerIdleMemoryLimit: '1500MB',
  projects: globSync('{apps,libs,tools}/**/jest.config.cjs', { exclude: ['**/node_modules/**'] }),
};
