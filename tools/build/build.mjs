// node tools/build/build.mjs [--only-changed] [service …]   Bundles into dist/apps/<service>; all when none is named.
import { buildServices } from './build-services.mjs';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const { built } = await buildServices({
  names: names.length > 0 ? names : undefined,
  onlyChanged: process.argv.includes('--only-changed'),
});
console.log(
  built.map(({ service, entries, kilobytes }) => `${service}: ${entries.join(', ')} (${kilobytes} kB)`).join('\n') ||
    'nothing to build',
);
