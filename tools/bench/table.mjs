export const heading = 'name | measured | rival | ratio | bar | ok or short';

/** One line per bar. */
export function row({ name, measured, rival = '-', ratio = '-', bar, ok }) {
  return [name, measured, rival, ratio, bar, ok ? 'ok' : 'short'].join(' | ');
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}
