import { eachService } from './each-service.mjs';
import { EXIT } from './operator-error.mjs';
import { age, counts, table } from './table.mjs';

/** The state of every service's events. */
export async function status(gateway) {
  const answers = await eachService((service) => gateway.get(`/v1/${service}/operations/events/status`));
  const services = answers.map(({ found, ...silent }) => found ?? silent);
  const text = [relays(services), consumers(services), lags(services), ...waiting(services)].join('\n\n');
  return { answer: { services }, text, exit: services.some(({ error }) => error) ? EXIT.no : EXIT.ok };
}

function relays(services) {
  const rows = services.flatMap(({ service, relay, error }) => {
    if (error) return [[service, error, '', '', '', '', '']];
    if (!relay) return [];
    const { state, position, lagEvents, lagSeconds, heartbeatSeconds, logEpoch, lastError } = relay;
    const beat = heartbeatSeconds === null ? 'nobody leads' : `${heartbeatSeconds.toFixed(1)} s`;
    return [[service, state, position, `${lagEvents} (${age(lagSeconds)})`, beat, logEpoch, lastError ?? '']];
  });
  return table([['relay', 'state', 'position', 'lag', 'heartbeat', 'log epoch', 'last error'], ...rows]);
}

function consumers(services) {
  const rows = services.flatMap(({ service, consumer }) => {
    if (!consumer) return [];
    const { state, partitions, parked, lastError, brokerError } = consumer;
    const lag = brokerError ? '?' : partitions.reduce((sum, one) => sum + one.lag, 0);
    return [[service, state, lag, counts(parked), lastError ?? brokerError ?? '']];
  });
  return table([['consumer', 'state', 'lag', 'parked', 'last error'], ...rows]);
}

const WHAT_TO_DO = {
  'range-archived': (topic) =>
    `restore the archive into the log of ${topic.replace(/\.v\d+$/, '')}: docs/runbooks/archived-beginning.md`,
};

/** Topics that a consumer does not read yet; nothing when there are none. */
function waiting(services) {
  const rows = services.flatMap(({ service, consumer }) =>
    (consumer?.waitingTopics ?? []).map(({ topic, code, detail, since }) => {
      const what = WHAT_TO_DO[code]?.(topic) ?? 'goes on by itself when the producer answers';
      return [service, topic, code, age((Date.now() - Date.parse(since)) / 1000), detail, what];
    }),
  );
  return rows.length > 0 ? [table([['consumer', 'topic waits', 'why', 'for', 'detail', 'what to do'], ...rows])] : [];
}

/** Lag by topic; partitions one by one stand in the JSON. */
function lags(services) {
  const rows = services.flatMap(({ service, consumer }) => {
    const partitions = consumer?.partitions ?? [];
    return [...new Set(partitions.map(({ topic }) => topic))].map((topic) => {
      const own = partitions.filter((one) => one.topic === topic);
      const known = own.every(({ lag }) => lag !== null);
      const sum = (field) => own.reduce((total, one) => total + one[field], 0);
      return [service, topic, own.length, sum('next'), known ? sum('end') : '?', known ? sum('lag') : '?'];
    });
  });
  return table([['consumer', 'topic', 'partitions', 'read', 'written', 'lag'], ...rows]);
}
