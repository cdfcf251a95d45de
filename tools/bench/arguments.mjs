/**
 * `name`, or `name:row` for single rows of a benchmark that has rows; `--quick`, `--seed N`, `--help`.
 * @returns what was not understood, the benchmarks chosen, and `options(bench)` for its `run`
 */
export function readArguments(args, benches) {
  const at = args.indexOf('--seed');
  const seed = at < 0 ? undefined : Number(args[at + 1]);
  const names = args.filter((arg, index) => !arg.startsWith('-') && (at < 0 || index !== at + 1));
  const known = new Set(benches.flatMap(({ name, rows = [] }) => [name, ...rows.map((row) => `${name}:${row.name}`)]));
  const rowsOf = (bench) => names.filter((name) => name.startsWith(`${bench.name}:`)).map((name) => name.split(':')[1]);
  return {
    isHelp: args.includes('--help'),
    unknown: [...names.filter((name) => !known.has(name)), ...(Number.isNaN(seed) ? ['--seed without a number'] : [])],
    chosen: benches.filter((bench) => names.length === 0 || names.includes(bench.name) || rowsOf(bench).length > 0),
    options: (bench) => ({
      only: names.includes(bench.name) ? [] : rowsOf(bench),
      isQuick: args.includes('--quick'),
      ...(seed !== undefined && { seed }),
    }),
  };
}
