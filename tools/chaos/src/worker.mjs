import { fork } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** One child process: its newest words about itself, commands to it, signals. */
export class Worker {
  fields = {};
  /** How it ended: `null` while it lives, else the signal or the exit code. */
  ended = null;
  #tickets = new Map();
  #next = 0;

  constructor({ file, settings, name, logFile }) {
    this.name = name;
    this.child = fork(file, [], {
      env: {
        ...process.env,
        CHAOS_CHILD: JSON.stringify(settings),
        KAFKAJS_NO_PARTITIONER_WARNING: '1',
        NODE_COMPILE_CACHE: join(dirname(file), 'compiled'), // half of a start is compiling
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--no-warnings'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (text) => appendFileSync(logFile, `[${name}] ${text}`));
    }
    this.child.on('message', (message) => this.#hear(message));
    this.exited = new Promise((resolve) => {
      this.child.once('exit', (code, signal) => {
        this.ended = signal ?? code;
        for (const { reject } of this.#tickets.values()) reject(new Error(`${name} ended with ${this.ended}`));
        resolve(this.ended);
      });
    });
  }

  #hear({ fields, ticket, answer, failure }) {
    Object.assign(this.fields, fields);
    const asked = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    if (failure === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(failure));
  }

  /** @throws Error when the child refuses, or ends before it answers */
  ask(command) {
    const ticket = ++this.#next;
    return new Promise((resolve, reject) => {
      this.#tickets.set(ticket, { resolve, reject });
      this.child.send({ ticket, command }, (error) => error && reject(error));
    });
  }

  /** Waits until the child says something of itself. @throws Error when it does not in time */
  async until(test, what, timeoutMs = 90_000) {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(10)) {
      if (test(this.fields)) return;
      if (this.ended !== null) throw new Error(`${this.name} ended with ${this.ended} before: ${what}`);
    }
    throw new Error(`${this.name} did not reach in ${timeoutMs} ms: ${what}; last said ${JSON.stringify(this.fields)}`);
  }

  signal(signal) {
    this.child.kill(signal);
  }

  async kill() {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}

/**
 * Keeps a child alive as an orchestrator would: whoever ends is started again, until `release()`. `settingsOf(nth)`
 * gives the settings of each life.
 */
export class Keeper {
  lives = 0;
  kills = 0;
  /** Why lives ended by themselves, in words: a consumer that cannot go on says so. */
  deaths = [];
  #going = true;

  constructor(startLife) {
    this.startLife = startLife;
    this.current = null;
    this.#keep();
  }

  async #keep() {
    while (this.#going) {
      this.current = this.startLife(this.lives++);
      const how = await this.current.exited;
      if (!this.#going) return;
      if (how === 'SIGKILL') this.kills += 1;
      // Whoever cannot even begin (the database is away) is simply started again.
      else if (this.current.fields.state !== undefined) this.deaths.push(this.current.fields.stopped ?? `exit ${how}`);
      if (how !== 'SIGKILL') await sleep(200);
    }
  }

  async release() {
    this.#going = false;
    await this.current.kill();
  }
}
