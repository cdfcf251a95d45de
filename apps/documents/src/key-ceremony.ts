import { runCeremony } from '@jatigi/documents-keys';

/** `node key-ceremony.js`: needs no settings, no database and no network, so that it runs on a machine without any. */
void runCeremony(process.argv.slice(2)).then((code) => (process.exitCode = code));
