import { Kafka } from 'kafkajs';
import type { Producer, ProducerConfig } from 'kafkajs';
import { Client } from 'pg';
import type { KillAt, KillMoment } from './contact';

/**
 * Lets this process kill itself at an exact moment, by watching the two libraries through which the product reaches the
 * world. A SIGKILL from outside hits such a moment once in thousands of tries.
 */
export function armKillPoint(killAt: KillAt | undefined): void {
  if (!killAt) return;
  let left = killAt.nth;
  const reached = (moment: KillMoment): void => {
    if (moment === killAt.moment && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
  watchSends(reached);
  watchStatements(reached);
}

function watchSends(reached: (moment: KillMoment) => void): void {
  const original = Kafka.prototype.producer;
  Kafka.prototype.producer = function (this: Kafka, config?: ProducerConfig): Producer {
    const producer = original.call(this, config);
    const send = producer.send.bind(producer);
    producer.send = async (record) => {
      reached('before-send');
      const acknowledged = await send(record);
      reached('after-send');
      return acknowledged;
    };
    return producer;
  };
}

type Query = (this: Client, ...args: unknown[]) => Promise<unknown> | undefined;

/** A commit counts only when effects hang on it: the heartbeats of a consumer commit too. */
function watchStatements(reached: (moment: KillMoment) => void): void {
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  let effects = false;
  let cursor = 0;
  prototype.query = function (...args) {
    const text = textOf(args[0]);
    if (/insert into effect\b/.test(text)) effects = true;
    const position = positionOf(text, args[1]);
    if (position > cursor) reached('before-cursor');
    cursor = Math.max(cursor, position);
    const commits = text === 'COMMIT' && effects;
    if (commits) reached('before-commit');
    const answer = original.apply(this, args);
    if (commits) effects = false;
    return commits && answer ? answer.then((result) => (reached('after-commit'), result)) : answer;
  };
}

/** Where a statement of the relay would move the cursor; heartbeats with nothing new repeat the number. */
function positionOf(text: string, values: unknown): number {
  if (!/update relay_cursor set .*position = greatest\(position, \$1\)/s.test(text)) return 0;
  return Number((values as unknown[] | undefined)?.[0] ?? 0);
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : ((query as { text?: string } | undefined)?.text ?? '');
}
