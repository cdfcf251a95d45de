import { SERVICES } from '../dev/services.mjs';
import { isEventId } from './arguments.mjs';
import { eachService } from './each-service.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';
import { ask } from './sign-in.mjs';
import { age, table } from './table.mjs';

const MOST_LINES = 1_000;

export const pathOf = (service, path) => {
  if (SERVICES.includes(service)) return `/v1/${service}/operations/events/${path}`;
  throw new OperatorError(`There is no service "${service}": ${SERVICES.join(', ')}.`, EXIT.usage);
};

/** Lines of waiting events, of one service or of all, the oldest first. One that does not answer keeps no other from it. */
export async function parked(gateway, { service, reason }) {
  const query = new URLSearchParams({ limit: String(MOST_LINES), ...(reason && { reason }) });
  const linesOf = async (name) => {
    const { lines } = await gateway.get(`${pathOf(name, 'parked')}?${query}`);
    return lines.map((line) => ({ service: name, ...line }));
  };
  const found = service === undefined ? await fromAll(linesOf) : { lines: await linesOf(service), silent: [] };
  const lines = found.lines.sort((one, other) => other.ageSeconds - one.ageSeconds);
  const text = lines.length === 0 ? 'Nothing waits.' : linesTable(lines);
  const silent = found.silent.map(({ service: name, error }) => `${name} does not answer: ${error}`);
  const answer = { lines, ...(silent.length > 0 && { silent: found.silent }) };
  return { answer, text: [text, ...silent].join('\n'), exit: silent.length > 0 ? EXIT.no : EXIT.ok };
}

async function fromAll(linesOf) {
  const answers = await eachService(linesOf);
  return {
    lines: answers.flatMap(({ found = [] }) => found),
    silent: answers.flatMap(({ service, error }) => (error ? [{ service, error }] : [])),
  };
}

function linesTable(lines) {
  const heading = ['service', 'row', 'aggregate', 'type', 'v', 'reason', 'age', 'attempts', 'waiting', 'digest', 'why'];
  const rows = lines.map((line) => [
    line.service,
    line.eventRow,
    line.aggregateId ?? '(nobody knows)',
    line.type?.replace(/^ml\.consular\./, '') ?? '-',
    line.version ?? '-',
    line.discardAsked ? `${line.reason}, discard asked` : line.reason,
    age(line.ageSeconds),
    line.attempts,
    line.waiting,
    line.stackDigest ?? '-',
    line.detail.length > 70 ? `${line.detail.slice(0, 67)}...` : line.detail,
  ]);
  return table([heading, ...rows]);
}

/** One event, whole: a parked one by its row, or one of the service's own log by its id. */
export async function show(gateway, { words: [service, which] }) {
  if (isEventId(which)) {
    const entry = await gateway.get(pathOf(service, `log/${which}`));
    return { answer: entry, text: entryText(service, entry) };
  }
  const event = await gateway.get(pathOf(service, `parked/${which}`));
  return { answer: event, text: eventText(event) };
}

function entryText(service, { headers, payload, ...entry }) {
  const facts = [
    ['log', `${service}, position ${entry.position}${entry.relayed ? '' : ', not on Kafka yet'}`],
    ['aggregate', `${entry.aggregateType} ${entry.aggregateId} version ${entry.version}`],
    ['event', `${entry.eventId} ${entry.type}`],
    ['recorded', entry.occurredAt],
  ];
  return whole(facts, headers, JSON.stringify(payload));
}

function eventText({ headers, payload, ...event }) {
  const place =
    event.partition < 0 ? `log of the producer, position ${event.offset}` : `${event.partition}/${event.offset}`;
  const facts = [
    ['consumer', event.consumer],
    ['state', event.closedBy ? `${event.state} by ${event.closedBy} at ${event.closedAt}` : event.state],
    ['reason', `${event.reason}: ${event.detail}`],
    ['digest', event.stackDigest ?? '-'],
    ['attempts', `${event.attempts}, parked at ${event.parkedAt}`],
    ['aggregate', `${event.aggregateId ?? '-'} version ${event.version ?? '-'}`],
    ['event', `${event.eventId ?? '-'} ${event.type ?? ''}`],
    ['place', `${event.topic} ${place}`],
    ...(event.discardAskedBy
      ? [['discard', `asked by person:${event.discardAskedBy} at ${event.discardAskedAt}: ${event.discardReason}`]]
      : []),
  ];
  return whole(facts, headers, payload);
}

const whole = (facts, headers, payload) =>
  `${table(facts)}\n\nheaders\n${table(indented(headers))}\n\npayload\n  ${payload ?? '(none)'}`;

const indented = (headers) => {
  const rows = Object.entries(headers).map(([name, value]) => [`  ${name}`, value]);
  return rows.length > 0 ? rows : [['  (none)', '']];
};

/** Gives up the first event of a line: one person asks, another one agrees. */
export async function discard(gateway, order) {
  const [service, row] = order.words;
  if (!order.agree) {
    const event = await gateway.post(pathOf(service, `parked/${row}/discard-request`), { reason: order.reason });
    const text = `${eventText(event)}\n\nAnother administrator agrees with: discard ${service} ${row} --agree`;
    return { answer: event, text };
  }
  await confirm(gateway, order);
  const answer = await gateway.post(pathOf(service, `parked/${row}/discard`));
  const { applied, waiting, cause } = answer;
  const rest = waiting > 0 ? `; ${waiting} still wait (${cause.reason}: ${cause.detail})` : '';
  return { answer, text: `Discarded. Of what waited behind it ${applied} were applied${rest}.` };
}

/** Who agrees has seen what. */
async function confirm(gateway, order) {
  if (order.yes || order.json || !process.stdin.isTTY) return;
  const { text } = await show(gateway, order);
  console.error(`${text}\n`);
  const said = await ask('Give this event up for good? Type yes: ');
  if (said !== 'yes') throw new OperatorError('Nothing was done.', EXIT.no);
}
