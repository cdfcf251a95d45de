import { afterFailure, afterSuccess, judgeAttempt, networkOf } from './sign-in-throttle';
import type { LoginAttempts, PairAttempts } from './sign-in-throttle';

const t0 = new Date('2026-11-24T10:00:00Z');
const later = (seconds: number): Date => new Date(t0.getTime() + seconds * 1_000);
const untouched: PairAttempts = { failures: 0, lastFailureAt: null, lastSuccessAt: null };
const calm: LoginAttempts = { failures: 0, windowStartedAt: null };
const failed = (failures: number): PairAttempts => ({ failures, lastFailureAt: t0, lastSuccessAt: null });

describe('sign-in throttle', () => {
  it('lets five mistakes pass, then waits longer and longer, an hour at most', () => {
    expect(judgeAttempt(failed(4), calm, t0)).toEqual({ allowed: true });
    const waits = [5, 6, 7, 30].map((count) => judgeAttempt(failed(count), calm, t0));
    expect(waits.map((verdict) => !verdict.allowed && verdict.retryAfterSeconds)).toEqual([60, 120, 240, 3600]);
    expect(judgeAttempt(failed(5), calm, later(60))).toEqual({ allowed: true });
  });

  it('given an attacker elsewhere, when he locks himself, then the owner signs in from her own network', () => {
    let attacker = untouched;
    let login = calm;
    for (let n = 0; n < 40; n += 1) ({ pair: attacker, login } = afterFailure(attacker, login, t0));
    expect(judgeAttempt(attacker, login, t0).allowed).toBe(false);
    expect(judgeAttempt(untouched, login, t0).allowed).toBe(true);
  });

  it('given an attack from many networks, then strangers wait and the networks of the owner do not', () => {
    let login = calm;
    for (let n = 0; n < 60; n += 1) ({ login } = afterFailure(untouched, login, t0));
    expect(judgeAttempt(untouched, login, later(1))).toEqual({ allowed: false, retryAfterSeconds: 3599 });
    expect(judgeAttempt(afterSuccess(t0), login, later(1))).toEqual({ allowed: true });
    expect(judgeAttempt(untouched, login, later(3600))).toEqual({ allowed: true });
    expect(afterFailure(untouched, login, later(3600)).login.failures).toBe(1);
  });

  it('given ten thousand guesses, each from another network, then the owner at home waits for none of them', () => {
    let login = calm;
    let read = 0;
    for (let n = 0; n < 10_000; n += 1) {
      if (!judgeAttempt(untouched, login, later(n / 10)).allowed) continue;
      read += 1;
      ({ login } = afterFailure(untouched, login, later(n / 10)));
    }
    expect(read).toBe(50);
    expect(judgeAttempt(afterSuccess(t0), login, later(1_000))).toEqual({ allowed: true });
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
