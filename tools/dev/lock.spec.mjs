import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers, stopOrder } from './leftovers.mjs';
import { identityOf, isSame, readLock, releaseLock, runsAlready, takeLock, writeLock } from './lock.mjs';
import { isAlive } from './processes.mjs';

const file = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'stack.json');
const stateOf = (pid) => ({ supervisor: identityOf(pid), state: 'starting', parts: [] });

describe('the lock of a clone', () => {
  it('is refused while its holder lives, and names it', () => {
    const path = file();
    expect(takeLock(stateOf(process.pid), path)).toEqual({ taken: true, leftover: null });
    const second = takeLock(stateOf(process.pid), path);
    expect(second.taken).toBe(false);
    expect(runsAlready({ ...second.holder, gateway: 'http://127.0.0.1:4000' })).toContain(
      `http://127.0.0.1:4000 (process ${process.pid}, starting)`,
    );
  });

  it('of a dead run is taken over, with what that run knew', () => {
    const path = file();
    writeLock(
      { supervisor: { pid: 2 ** 22 + 1, born: '1' }, parts: [{ name: 'kafka', process: { pid: 1, born: 'x' } }] },
      path,
    );
    const { taken, leftover } = takeLock(stateOf(process.pid), path);
    expect([taken, leftover.parts[0].name]).toEqual([true, 'kafka']);
    releaseLock(path);
    expect(readLock(path)).toBeNull();
  });

  it('whose number belongs to another program by now does not count', () => {
    const path = file();
    writeLock({ supervisor: { pid: process.pid, born: 'before the restart of the machine' }, parts: [] }, path);
    expect(takeLock(stateOf(process.pid), path).taken).toBe(true);
  });

  it('that was cut off while being written counts as a dead run', () => {
    const path = file();
    writeFileSync(path, '{"superv');
    expect(takeLock(stateOf(process.pid), path).taken).toBe(true);
  });
});

describe('what a killed run left', () => {
  it('is ended when it is surely ours, and left alone when the number was used again', async () => {
    const [ours, other] = [0, 1].map(() => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']));
    const parts = [
      { name: 'visas', process: identityOf(ours.pid) },
      { name: 'payments', process: { pid: other.pid, born: 'earlier' } },
    ];
    expect(await endLeftovers({ parts })).toEqual(['visas']);
    expect([isAlive(ours.pid), isAlive(other.pid), isSame(identityOf(other.pid))]).toEqual([false, true, true]);
    other.kill('SIGKILL');
  });

  it('ends in order: the door, the services, their helpers, the servers', () => {
    const names = ['postgres', 'kafka', 'smtp-catcher', 'visas', 'gateway', 'identity'].map((name) => ({ name }));
    expect(stopOrder(names).map((group) => group.map(({ name }) => name))).toEqual([
      ['gateway'],
      ['visas', 'identity'],
      ['smtp-catcher'],
      ['postgres', 'kafka'],
    ]);
  });
});
