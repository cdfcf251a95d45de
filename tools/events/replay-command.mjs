import { pathOf } from './parked-commands.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';
import { table } from './table.mjs';

/**
 * Applies waiting lines again, page after page, and tells on stderr how far it is. What still fails stays at the head of its
 * line, and the exit code says so.
 */
export async function replay(gateway, { words: [service], ...order }) {
  const replayed = [];
  for (let after; after !== null;) {
    const page = await pageOf(gateway, service, { ...ordered(order), ...(after && { after }) }, replayed);
    replayed.push(...page.replayed);
    after = page.next ?? null;
    if (after) console.error(`${progress(replayed)}, going on …`);
  }
  const rows = replayed.map(({ aggregateId, row, applied, waiting, cause }) => [
    aggregateId ?? `(nobody knows) row ${row}`,
    applied,
    waiting,
    cause ? `${cause.reason}: ${cause.detail}` : '-',
  ]);
  const text = rows.length === 0 ? 'Nothing waits.' : table([['aggregate', 'applied', 'waiting', 'why'], ...rows]);
  return { answer: { replayed }, text, exit: replayed.some(({ waiting }) => waiting > 0) ? EXIT.no : EXIT.ok };
}

function ordered({ aggregate, row, reason, all }) {
  if (aggregate) return { aggregateId: aggregate };
  if (row) return { row: Number(row) };
  return reason ? { reason } : { all };
}

/** A long line is applied in one transaction: the service may be at it still when nobody waits any more. */
async function pageOf(gateway, service, order, before) {
  try {
    return await gateway.post(pathOf(service, 'replays'), order);
  } catch (error) {
    if (error.exit !== EXIT.away) throw error;
    const done = before.length > 0 ? ` Before that: ${progress(before)}.` : '';
    const message = `${error.message}${done}\n${service} may be at work still: see what "parked" shows, then replay again; that is harmless.`;
    throw new OperatorError(message, error.exit);
  }
}

function progress(replayed) {
  const sum = (field) => replayed.reduce((total, one) => total + one[field], 0);
  return `${replayed.length} lines: ${sum('applied')} events applied, ${sum('waiting')} wait still`;
}
