/** Stops only what global-setup.cjs started. */
module.exports = async function globalTeardown() {
  const servers = globalThis.jatigiTestServers;
  globalThis.jatigiTestServers = undefined;
  await servers?.stop();
};
