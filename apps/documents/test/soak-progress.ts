const began = Date.now();

/** A line while a soak runs, because jest shows what is logged only when a test is over. Silent in `npm test`. */
export function tellProgress(line: string): void {
  if (process.env['SOAK'] === undefined) return;
  process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${line}\n`);
}
