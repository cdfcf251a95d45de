import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CleanClone, freePortBase } from './clean-clone';
import { SpanCollector } from './span-collector';

const MINUTES = 60_000;
/** A sample: both jobs, with and without JavaScript. The other parts, and every form with bad input, are for `npm run soak`. */
const browserParts = [
  'visa',
  'at-once',
  'in-the-air',
  'copies-without-javascript',
  'late-birth',
  'interruptions',
  'bad-input-sample',
];
/** Everybody in the journeys comes from one address, and on a fast machine within one minute. */
const limits = { SENSITIVE_LIMIT: '1000' };
const clock = { CLOCK_FILE: join(mkdtempSync(join(tmpdir(), 'jatigi-clock-')), 'ahead') };
jest.setTimeout(15 * MINUTES);

const clone = CleanClone.make();
const collector = new SpanCollector();
let started = { code: null as number | null, output: '' };

beforeAll(async () => {
  const ports = ['--port-base', String(await freePortBase())];
  const tracing = { OTEL_EXPORTER_OTLP_ENDPOINT: await collector.start() };
  started = await clone.run('tools/dev/start.mjs', ['--detach', ...ports], { ...limits, ...clock, ...tracing });
});

afterAll(async () => {
  await clone.run('tools/dev/stop.mjs');
  clone.remove();
  collector.stop();
});

describe('the platform, from a clean clone', () => {
  it('starts with one command and says where it is and who can sign in', () => {
    expect(started.code === 0 ? '' : started.output.slice(-3_000)).toBe('');
    expect(started.output).toMatch(/Portal\s+http:\/\/127\.0\.0\.1:\d+/);
    expect(started.output).toContain('consul.berlin@');
  });

  it('says in its OpenAPI what the published client was made from', async () => {
    const check = await clone.run('tools/gateway-client/openapi.mjs', ['--check']);
    expect(check.output).toContain('The client was made from what the platform says.');
    expect(check.code).toBe(0);
  });

  it('takes a visa from the first question to the sealed PDF, and refuses all that it must', async () => {
    const journey = await clone.run('tools/dev/journey.mjs');
    expect(journey.output).toContain('everything as it should be');
    expect(journey.code).toBe(0);
    const folder = join(clone.folder, '.local/journey');
    const [pdf = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('answers each request that /docs shows as it is shown there', async () => {
    const played = await clone.run('tools/sandbox/play.mjs');
    expect(played.output).toMatch(/\d+ passed, 0 failed/);
    expect(played.code).toBe(0);
  });

  it('runs the lines of a page of /docs in a shell', async () => {
    const run = await clone.run('tools/sandbox/shell.mjs', ['visas']);
    expect(run.output).toContain('1 passed, 0 failed');
  });

  it.each(browserParts)('does both jobs in a browser: %s', async (part) => {
    const pages = await clone.run('tools/dev/journey-pages.mjs', [part]);
    expect(pages.output).toContain('1 passed, 0 failed');
  });

  it('shows one trace from the request through the log and Kafka into the services that react', async () => {
    const joined = ['documents', 'gateway', 'notifications', 'visas'];
    const isWhole = (services: string[]): boolean => joined.every((service) => services.includes(service));
    for (let tries = 0; tries < 30 && !collector.traces().some(isWhole); tries += 1) await sleep(1_000);
    // The consul's decision: gateway → visas → (Kafka) documents → (Kafka) visas → (Kafka) notifications.
    expect(collector.traces()[0]).toEqual(expect.arrayContaining(joined));
  });

  // Among the last: it moves the clock of visas and changes the policy.
  it('plays the journeys by which visas are accepted', async () => {
    const accepted = await clone.run('tools/dev/acceptance.mjs', [], clock);
    expect(accepted.output).toMatch(/\n[1-9]\d* passed, 0 failed/);
  });

  it('says that it runs, and stops when it is told', async () => {
    expect(await clone.run('tools/dev/status.mjs')).toMatchObject({ code: 0 });
    expect(await clone.run('tools/dev/stop.mjs')).toMatchObject({ code: 0 });
  });
});
