// Forked by the benchmark and the soak of documents, with the settings that the service is started with: argv says what to
// measure, the answer is one message.
import { documentsScene, residentMegabytes, turn } from './documents-scene.mjs';
import { median } from './table.mjs';

const ROUNDS = 5;
const CPU_MS = 2_000;

const scene = await documentsScene();
const [what, ...counts] = process.argv.slice(2);
const answer = what === 'rates' ? await rates() : await residents(...counts.map(Number));
scene.close();
process.send(answer, () => process.exit(0));

/** Whole documents in turns with Typst alone, so that a busy machine slows both. */
async function rates() {
  const { issue, typstAlone } = scene;
  for (const call of [issue, typstAlone]) await ratePerCore(call);
  const [ours, theirs] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await ratePerCore(issue));
    theirs.push(await ratePerCore(typstAlone));
  }
  return { rate: median(ours), other: median(theirs), bytes: (await issue()).length };
}

/** Calls per second of processor time, of all threads. */
async function ratePerCore(call) {
  const started = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  };
  let calls = 0;
  for (; spent() < CPU_MS; calls += 1) {
    await call();
    await turn();
  }
  return (calls / spent()) * 1_000;
}

/** Megabytes held after `first` documents, and after each `more` of them, `looks` times. */
async function residents(first, more, looks) {
  const held = [];
  for (let look = 0; look <= looks; look += 1) {
    for (let n = 0; n < (look === 0 ? first : more); n += 1) await scene.issue().then(turn);
    held.push(await residentMegabytes());
  }
  return held;
}
