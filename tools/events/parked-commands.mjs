import { SERVICES } from '../dev/services.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';
import { ask } from './sign-in.mjs';
import { age, table } from './table.mjs';

const MOST_LINES = 1_000;

const pathOf = (service, path) => {
  if (SERVICES.includes(service)) return `/v1/${service}/operations/events/${path}`;
  throw new OperatorError(`There is no service "${service}": ${SERVICES.join(', ')}.`, EXIT.usage);
};

/** Lines of waiting events, of one service or of all, the oldest first. */
export async function parked(gateway, { service, reason }) {
  const query = new URLSearchParams({ limit: String(MOST_LINES), ...(reason && { reason }) });
  const asked = service === undefined ? SERVICES : [service];
  const found = await Promise.all(
    asked.map(async (name) => {
      const { lines } = await gateway.get(`${pathOf(name, 'parked')}?${query}`);
      return lines.map((line) => ({ service: name, ...line }));
    }),
  );
  const lines = found.flat().sort((one, other) => other.ageSeconds - one.ageSeconds);
  return { answer: { lines }, text: lines.length === 0 ? 'Nothing waits.' : linesTable(lines) };
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

/** One event, whole. */
export async function show(gateway, { words: [service, row] }) {
  const event = await gateway.get(pathOf(service, `parked/${row}`));
  return { answer: event, text: eventText(event) };
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
  return `${table(facts)}\n\nheaders\n${table(indented(headers))}\n\npayload\n  ${payload ?? '(none)'}`;
}

const indented = (headers) => {
  const rows = Object.entries(headers).map(([name, value]) => [`  ${name}`, value]);
  return rows.length > 0 ? rows : [['  (none)', '']];
};

/** Applies waiting lines again. What still fails stays at the head of its line, and the exit code says so. */
export async function replay(gateway, { words: [service], aggregate, reason, all }) {
  const order = { ...(aggregate && { aggregateId: aggregate }), ...(reason && { reason }), ...(all && { all }) };
  const answer = await gateway.post(pathOf(service, 'replays'), order);
  const rows = answer.replayed.map(({ aggregateId, applied, waiting, cause }) => [
    aggregateId,
    applied,
    waiting,
    cause ? `${cause.reason}: ${cause.detail}` : '-',
  ]);
  const text = rows.length === 0 ? 'Nothing waits.' : table([['aggregate', 'applied', 'waiting', 'why'], ...rows]);
  return { answer, text, exit: answer.replayed.some(({ waiting }) => waiting > 0) ? EXIT.no : EXIT.ok };
}

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
