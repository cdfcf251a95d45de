import { readFileSync } from 'node:fs';
import { applyTopics, declaredTopics, topicDifferences, TopicsRefused } from '../dev/topics.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';

/** `topics diff` and `topics apply`. @returns the exit code */
export async function topics(order, { brokers, access }) {
  const [what] = order.words;
  const declared = await topicsOf(order.file);
  try {
    return what === 'diff'
      ? await diff(order, { brokers, access, declared })
      : await apply(order, { brokers, access, declared });
  } catch (error) {
    if (error instanceof TopicsRefused) throw new OperatorError(error.message, EXIT.conflict);
    if (error.name?.startsWith('KafkaJS')) throw new OperatorError(`${brokers}: ${error.message}`, EXIT.away);
    throw error;
  }
}

async function topicsOf(file) {
  if (file === undefined) return declaredTopics();
  try {
    return await declaredTopics(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`${file} is no declaration of topics: ${error.message}`, EXIT.usage);
  }
}

async function diff({ json }, { brokers, access, declared }) {
  const differences = await topicDifferences(brokers, declared, access);
  const lines = differences.map(({ kind, topic, text }) => ({ kind, topic: topic.name, text }));
  if (json) console.log(JSON.stringify({ differences: lines }, null, 2));
  else console.log(lines.map(({ text }) => text).join('\n') || 'nothing to change');
  return lines.length > 0 ? EXIT.no : EXIT.ok;
}

async function apply({ json, grow }, { brokers, access, declared }) {
  const replicationFactor = Number(process.env.REPLICATION_FACTOR) || undefined;
  const done = await applyTopics(brokers, {
    topics: declared,
    grow,
    replicationFactor,
    access,
  });
  if (json) console.log(JSON.stringify({ done }, null, 2));
  else console.log(done.join('\n') || 'nothing to change');
  return EXIT.ok;
}
