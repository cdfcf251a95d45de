const { existsSync, readFileSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Projects of these kinds touch no server, so that their specs alone start in no time. */
const PURE = ['type:kernel', 'type:contract', 'type:domain', 'type:library'];

/** One Postgres and one broker for the whole run, unless TEST_DATABASE_URL and KAFKA_BROKERS name some. */
module.exports = async function globalSetup(globalConfig, projectConfig) {
  if (globalThis.jatigiTestServers || !needsServers([...globalConfig.projects, projectConfig.rootDir])) return;
  const { startTestServers } = await import('./servers.mjs');
  globalThis.jatigiTestServers = await startTestServers((text) => process.stderr.write(`${text}\n`));
};

function needsServers(paths) {
  const folders = paths.map((path) => (statSync(path).isFile() ? dirname(path) : path));
  return folders.some((folder) => !tagsOf(folder).some((tag) => PURE.includes(tag)));
}

function tagsOf(folder) {
  const file = join(folder, 'project.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).tags ?? []) : [];
}
