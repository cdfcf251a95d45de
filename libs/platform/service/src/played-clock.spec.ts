import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playedClock } from './played-clock';

const CLOCK_FILE = join(mkdtempSync(join(tmpdir(), 'clock-')), 'ahead');
const HOUR = 3_600_000;

it('is as far ahead as its file says at each look', () => {
  const clock = playedClock({ NODE_ENV: 'development', CLOCK_FILE });
  const ahead = () => Math.round(((clock?.now().getTime() ?? 0) - Date.now()) / HOUR);
  expect(Math.abs(ahead())).toBe(0);
  writeFileSync(CLOCK_FILE, String(30 * HOUR));
  expect(ahead()).toBe(30);
});

it('is nowhere without a file, and never in production', () => {
  expect(playedClock({ NODE_ENV: 'production', CLOCK_FILE: undefined })).toBeUndefined();
  expect(() => playedClock({ NODE_ENV: 'production', CLOCK_FILE })).toThrow(/CLOCK_FILE/);
});
