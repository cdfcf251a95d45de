// npm run soak -- visas, or node tools/visas/kills.mjs [kills]: visas and documents are killed between a decision and
// ISSUED, on a Postgres and a broker of their own. It tells how far it is; the last line is `N passed, M failed`.
import { runSpecs } from '../test/run-specs.mjs';

const [kills = 200] = process.argv.slice(2).map(Number);
if (!Number.isInteger(kills) || kills < 2) {
  console.error('node tools/visas/kills.mjs [kills]');
  process.exit(2);
}
runSpecs('visas', ['decided-and-killed'], { VISA_KILLS: String(kills) });
