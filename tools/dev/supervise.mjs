import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { choosePorts } from './choose-ports.mjs';
import { endLeftovers } from './leftovers.mjs';
import { identityOf, releaseLock, runsAlready, takeLock } from './lock.mjs';
import { page } from './page.mjs';
import { local } from './paths.mjs';
import { Progress } from './progress.mjs';
import { resetData } from './reset.mjs';
import { Stack } from './stack.mjs';

/** Runs the stack in this process until it is told to stop. Ends the process. */
export async function supervise(options) {
  const progress = new Progress();
  const lock = {
    supervisor: identityOf(process.pid),
    startedAt: new Date().toISOString(),
    state: 'starting',
    parts: [],
  };
  const { taken, holder, leftover } = takeLock(lock);
  if (!taken) refuse(holder);
  console.log(`Jatigi starts (Node ${process.versions.node})`);
  setInterval(() => undefined, 60_000); // the parts are processes of their own: nothing else keeps this one waiting
  let stack = null;
  const stop = stopper(() => stack);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  try {
    await tidyAfter(leftover, progress);
    const ports = await choosePorts(options.portBase, progress);
    if (options.reset) await progress.step('data, keys and mails of the last time forgotten', resetData);
    stack = new Stack({ ports, lock, progress, secureKafka: options.secureKafka });
    const accounts = await stack.up();
    if (stack.ending) return;
    console.log(page(summary(stack, accounts, progress)));
  } catch (error) {
    if (stack?.ending) return;
    console.error(`\nThe start failed: ${error.message}`);
    await stop(1);
  }
}

function summary(stack, accounts, progress) {
  const gateway = stack.gateway();
  return {
    parts: stack.parts,
    gateway,
    brokers: stack.brokers,
    secureKafka: stack.secureKafka,
    accounts,
    seconds: progress.total().trim(),
    detached: process.env.JATIGI_DETACHED === '1',
    mailbox: gateway && `${gateway}/dev/mailbox`,
  };
}

function refuse(holder) {
  console.error(runsAlready(holder));
  process.exit(1);
}

async function tidyAfter(leftover, progress) {
  if (!leftover) return;
  const ended = await endLeftovers(leftover);
  const still = ended.length > 0 ? `, ended what it left running: ${ended.join(', ')}` : '';
  progress.say(`The last run (process ${leftover.supervisor?.pid}) died without stopping; removed its lock${still}`);
  rmSync(join(local, 'stack.json.new'), { force: true });
}

/** The first call stops in order; another Ctrl-C meanwhile changes nothing, because the order ends within 10 s anyway. */
function stopper(currentStack) {
  let stopping = false;
  return async (code) => {
    if (stopping) return;
    stopping = true;
    const started = Date.now();
    console.log('\nStopping …');
    const killed = (await currentStack()?.down()) ?? [];
    releaseLock();
    const hard = killed.length > 0 ? ` (${killed.join(', ')} did not end by itself and was killed)` : '';
    console.log(`Stopped after ${((Date.now() - started) / 1000).toFixed(1)} s${hard}. The data is kept in .local`);
    process.exit(code);
  };
}
