import { createServer } from 'node:net';
import { choosePorts } from './choose-ports.mjs';
import { freePorts, isFree, portPlan } from './ports.mjs';

describe('the port plan', () => {
  it('counts every part from the base, each with a port of its own', () => {
    const plan = portPlan(4000);
    expect(plan).toMatchObject({ gateway: 4000, identity: 4001, notifications: 4005, postgres: 4010, kafka: 4011 });
    expect(new Set(Object.values(plan)).size).toBe(Object.keys(plan).length);
  });

  it.each([80, 65_001, 4000.5, Number.NaN])('refuses %d as a base', (base) => {
    expect(() => portPlan(base)).toThrow(RangeError);
  });
});

it('a base with a port that browsers refuse to open is refused before anything starts', async () => {
  await expect(choosePorts(6000, { say: () => undefined })).rejects.toThrow('port 6000');
});

describe('a busy port', () => {
  const progress = { lines: [], say: (text) => progress.lines.push(text) };
  const listen = (port) =>
    new Promise((resolve) => {
      const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
    });

  it('is named when the base was asked for', async () => {
    const [base] = await freePorts(1);
    const server = await listen(base);
    expect(await isFree(base)).toBe(false);
    await expect(choosePorts(base, progress)).rejects.toThrow(`port ${base} (gateway)`);
    await new Promise((resolve) => server.close(resolve));
    expect(await isFree(base)).toBe(true);
  });
});
