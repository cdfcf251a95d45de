import { percentile } from '../../bench/table.mjs';

/** What a simulated morning measures: how long each step took, and every answer that nobody expected. */
export class Measures {
  steps = new Map();
  errors = new Map();
  conflicts = 0;
  queues = [];
  lags = [];

  took(step, ms) {
    const times = this.steps.get(step) ?? [];
    times.push(ms);
    this.steps.set(step, times);
  }

  failed(step, { status, body }) {
    const key = `${step}: ${status} ${body?.code ?? ''}`;
    this.errors.set(key, (this.errors.get(key) ?? 0) + 1);
  }

  get errorCount() {
    return [...this.errors.values()].reduce((sum, times) => sum + times, 0);
  }

  /** Lines of a table in Markdown. */
  table() {
    const ms = (value) => String(Math.round(value));
    const rows = [...this.steps].map(([step, times]) => [
      step,
      times.length,
      ...[0.5, 0.95, 0.99, 1].map((share) => ms(percentile(times, share))),
    ]);
    return [['step', 'times', 'p50 ms', 'p95', 'p99', 'most'], Array(6).fill('---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }
}
