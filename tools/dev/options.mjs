import { parseArgs } from 'node:util';

/** What `npm start -- …` understands. Throws an error with a text for people. */
export function startOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      reset: { type: 'boolean', default: false },
      detach: { type: 'boolean', default: false },
      'secure-kafka': { type: 'boolean', default: false },
      'port-base': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const given = values['port-base'];
  if (given !== undefined && !/^\d+$/.test(given)) throw new Error(`--port-base must be a number, not "${given}"`);
  const secureKafka = values['secure-kafka'];
  if (secureKafka && process.env.KAFKA_BROKERS)
    throw new Error('--secure-kafka starts a broker of its own, and KAFKA_BROKERS names another');
  return { ...values, secureKafka, portBase: given === undefined ? null : Number(given) };
}

export const HELP = `npm start [-- options]
  --reset          forget all data, keys and mails of this clone and begin anew
  --port-base N    first port (default 4000); the parts use N to N+12
  --secure-kafka   the broker asks everybody who they are (TLS, SCRAM-SHA-512) and lets them do what infra/kafka/acls.yaml
                   says; the first time with --reset
  --detach         give the terminal back when everything is ready; then: npm run status, npm run stop
Environment: DATABASE_URL (an administrator's URL) and KAFKA_BROKERS reuse servers of yours.`;
