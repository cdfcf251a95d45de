// node apps/portal/messages.mjs   Collects the texts of the pages into the catalogues, and says what English lacks.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('.', import.meta.url));
const lingui = fileURLToPath(new URL('../../node_modules/@lingui/cli/dist/lingui.js', import.meta.url));
const { status } = spawnSync(process.execPath, [lingui, 'extract', '--clean', '--overwrite'], {
  cwd: home,
  stdio: 'inherit',
});
process.exit(status ?? 1);
