import { setTimeout as sleep } from 'node:timers/promises';
import { relative } from 'node:path';
import { root } from './paths.mjs';
import { isAlive, tailOf } from './processes.mjs';

const PAUSES_MS = [500, 1000, 2000, 5000, 10_000, 30_000];
const CALM_AFTER_MS = 60_000;
const ATTEMPTS_BEFORE_READY = 3;

/**
 * One running piece of the stack. It is started, waited for, and started again when it dies.
 * `launch()` resolves to `{ pid, child, stop }`; `ready()` answers whether the part can work now.
 */
export class Part {
  state = 'new';
  restarts = 0;
  pid = null;
  #run = null;
  #startedAt = 0;
  #pause = 0;

  constructor({ name, port, logFile, launch, ready = async () => true }, { say, changed }) {
    Object.assign(this, { name, port, logFile, launch, ready, say, changed });
  }

  /** Resolves when the part is ready. Throws, with the end of its log, when it dies three times or takes too long. */
  async start(timeoutMs = 90_000) {
    const end = Date.now() + timeoutMs;
    for (let attempt = 1; !this.#ending(); attempt += 1) {
      if (await this.#tryOnce(end)) return;
      if (this.#ending()) return;
      if (attempt === ATTEMPTS_BEFORE_READY || Date.now() > end) throw new Error(this.#obituary('does not start'));
      await sleep(PAUSES_MS[attempt]);
    }
  }

  async #tryOnce(end) {
    this.#become('starting');
    this.#startedAt = Date.now();
    const run = await this.launch();
    this.#run = run;
    this.pid = run.pid;
    this.changed();
    run.child.once('exit', (code, signal) => this.#died(run, signal ?? `exit code ${code}`));
    while (isAlive(run.pid) && Date.now() < end && !this.#ending()) {
      if (await this.ready()) {
        this.#become('ready');
        return true;
      }
      await sleep(100);
    }
    if (!this.#ending() && isAlive(run.pid)) await run.stop();
    return false;
  }

  #died(run, how) {
    if (run !== this.#run || this.state !== 'ready') return; // start() sees an end before readiness itself
    this.say(this.#obituary(`ended unexpectedly (${how})`));
    void this.#revive();
  }

  async #revive() {
    if (Date.now() - this.#startedAt > CALM_AFTER_MS) this.#pause = 0;
    this.#become('restarting');
    for (;;) {
      const pause = PAUSES_MS[Math.min(this.#pause, PAUSES_MS.length - 1)];
      this.#pause += 1;
      this.restarts += 1;
      this.say(`${this.name} starts again in ${pause / 1000} s`);
      await sleep(pause);
      if (this.#ending()) return;
      const began = Date.now();
      const back = await this.#tryOnce(began + 60_000).catch((error) => void this.say(error.message));
      if (back)
        return void this.say(
          `${this.name} is ready again, ${((Date.now() - began) / 1000).toFixed(1)} s after its start`,
        );
      if (this.#ending()) return;
      this.say(this.#obituary('ended again before it was ready'));
      this.#become('restarting');
    }
  }

  /** Ends the part for good; resolves when its process is gone. */
  async stop() {
    this.#become('stopping');
    const how = this.#run ? await this.#run.stop() : 'gone';
    this.#become('stopped');
    return how;
  }

  #ending() {
    return this.state === 'stopping' || this.state === 'stopped';
  }

  #become(state) {
    if (this.#ending() && state !== 'stopped') return;
    this.state = state;
    this.changed();
  }

  #obituary(what) {
    const tail = tailOf(this.logFile, 15).replace(/^/gm, '    ');
    return `${this.name} ${what}. The end of ${relative(root, this.logFile)}:\n${tail}`;
  }
}
