// node --require kill-at-step.cjs main.js: the process kills itself at a step that it is told of, a statement to the
// database or a message to the broker. A SIGKILL from outside hits such a moment once in thousands of tries.
const { appendFileSync } = require('node:fs');
const { Kafka } = require('kafkajs');
const { Client } = require('pg');

/** @type {{ from: string, killAt: number, inFlight: boolean, log: string } | null} */
let fate = null;
let step = 0;
process.on('message', (told) => {
  fate = told;
  step = 0;
  process.send?.('armed');
});

// Whoever started it is gone: nobody would end it.
process.on('disconnect', () => process.exit(0));

/** @returns whether this is the last step; where it is, it has been written down */
function isTheEnd(what) {
  if (!fate || (step === 0 && !what.includes(fate.from))) return false;
  step += 1;
  if (step !== fate.killAt) return false;
  appendFileSync(fate.log, `${JSON.stringify({ what: what.slice(0, 80), inFlight: fate.inFlight })}\n`);
  return true;
}
const die = () => void process.kill(process.pid, 'SIGKILL');

/** Dies before the step, or when it was sent and nobody knows whether it was done. */
function taking(what, send) {
  const end = isTheEnd(what);
  if (end && !fate?.inFlight) die();
  const sent = send();
  if (end) setImmediate(die);
  return sent;
}

const { query } = Client.prototype;
Client.prototype.query = function (...all) {
  const [first] = all;
  const text = typeof first === 'string' ? first : (first?.text ?? '');
  return taking(text.trim().replaceAll(/\s+/g, ' '), () => query.apply(this, all));
};

const { producer: makeProducer } = Kafka.prototype;
Kafka.prototype.producer = function (...all) {
  const producer = makeProducer.apply(this, all);
  const send = producer.send.bind(producer);
  producer.send = (record) => taking(`send ${record.topic.replace(/^t[0-9a-f]+\./, '')}`, () => send(record));
  return producer;
};
