import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Resident memory in bytes of a process and everything below it. Where the system tells (Linux), memory that several
 * processes share is counted once: PostgreSQL's sessions share one big buffer.
 */
export function memoryOf(pid, processes = listProcesses()) {
  let total = 0;
  const waiting = [pid];
  while (waiting.length > 0) {
    const at = waiting.pop();
    const process = processes.get(at);
    if (!process) continue;
    total += proportional(at) ?? process.bytes;
    waiting.push(...process.children);
  }
  return total;
}

export function listProcesses() {
  const shown = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout ?? '';
  const rows = shown
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const all = new Map(rows.map(([pid, , rss]) => [pid, { bytes: rss * 1024, children: [] }]));
  for (const [pid, parent] of rows) all.get(parent)?.children.push(pid);
  return all;
}

function proportional(pid) {
  try {
    const match = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return match ? Number(match[1]) * 1024 : null;
  } catch {
    return null;
  }
}

export function megabytes(bytes) {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
