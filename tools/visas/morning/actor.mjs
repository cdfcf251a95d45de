import { setTimeout as sleep } from 'node:timers/promises';
import { Person } from '../../journey/person.mjs';

const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };
/** Two officers take the same file: the second is told so, and takes another. */
const CONFLICTS = [409, 412];

/** Somebody of the morning: a person whose every step is timed, and who thinks in between. */
export class Actor {
  constructor({ person, measures, think }) {
    Object.assign(this, { person, measures, thinkMs: think });
  }

  static new(stage, name, think) {
    const person = new Person({ name, base: stage.base, report: silent });
    return new Actor({ person, measures: stage.measures, think });
  }

  /** As long as people think: mostly short, sometimes long. */
  think() {
    return sleep(-Math.log(1 - Math.random()) * this.thinkMs);
  }

  /** One step. @returns the answer; null after a conflict, and after an error, which is counted */
  async step(name, path, { method = 'GET', body, headers } = {}) {
    const began = performance.now();
    const answer = await this.person.peek(path, { method, body, headers }).catch((error) => ({
      status: 0,
      body: { code: error.cause?.code ?? error.message },
    }));
    this.measures.took(name, performance.now() - began);
    if (answer.status < 400 && answer.status > 0) return answer;
    if (CONFLICTS.includes(answer.status)) this.measures.conflicts += 1;
    else this.measures.failed(name, answer);
    return null;
  }

  post(name, path, body = {}) {
    return this.step(name, path, { method: 'POST', body });
  }
}

export const silentReport = silent;
