import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(120_000);

let gateway: GatewayUnderTest;

beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${gateway.service.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('a sign-in with a passkey', () => {
  const passkey = { challengeId: uuidv7(), response: { id: 'a', response: { signature: 'b' } } };
  const answerWith = (status: number, body: object) => {
    gateway.identity.answer = (_request, response) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  it('begins with a challenge that identity gives, for anybody', async () => {
    answerWith(200, { challengeId: passkey.challengeId, options: { challenge: 'c' } });
    const answer = await fetch(`${gateway.service.url}/v1/session/passkey-options`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { challengeId: passkey.challengeId, options: { challenge: 'c' } },
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(gateway.identity.last.url).toBe('/internal/passkey-challenges');
  });

  it('hands the answer to identity as it is, and opens a session with two factors', async () => {
    const who = { personId: uuidv7(), accountId: uuidv7(), kind: 'person', strength: 'mfa' };
    answerWith(200, who);
    const answer = await post({ passkey });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toContain('__Host-jatigi-session=');
    expect(await answer.json()).toMatchObject({ personId: who.personId, strength: 'mfa' });
    expect(gateway.identity.last.url).toBe('/internal/passkey-sign-ins');
    expect(JSON.parse(gateway.identity.last.body.toString())).toEqual({ passkey, network: '127.0.0.1' });
  });

  it('passes on what identity refuses, and takes a recovery code beside the password', async () => {
    answerWith(401, { status: 401, code: 'passkey-challenge-invalid', detail: 'Begin again.' });
    const answer = await post({ passkey });
    expect([answer.status, await answer.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'passkey-challenge-invalid' }),
    ]);
    await post({ login: 'a@b.ml', password: 'x', recoveryCode: 'K7Q2-MXCD-4WRT' });
    expect(gateway.identity.last.url).toBe('/internal/sign-ins');
    expect(JSON.parse(gateway.identity.last.body.toString())).toMatchObject({ recoveryCode: 'K7Q2-MXCD-4WRT' });
  });

  it('comes from our pages alone: those with passkeys as well as the others', async () => {
    answerWith(200, { personId: uuidv7(), accountId: uuidv7(), kind: 'person', strength: 'mfa' });
    const from = async (origin: string) => (await post({ passkey }, { origin })).status;
    expect(await from('http://passkeys.test')).toBe(201);
    expect(await from('http://consulate.test')).toBe(201);
    expect(await from('http://evil.example')).toBe(403);
  });

  it.each([
    ['nothing', {}, ['/login', '/password']],
    ['a passkey beside a password', { login: 'a', password: 'x', passkey }, ['/login', '/password']],
    ['a challenge that is none', { passkey: { ...passkey, challengeId: 'x' } }, ['/passkey/challengeId']],
    ['an answer that is no object', { passkey: { ...passkey, response: 'x' } }, ['/passkey/response']],
    ['a field that does not exist', { passkey: { ...passkey, trusted: true } }, ['/passkey/trusted']],
  ])('names %s', async (_name, body, pointers) => {
    const answer = await post(body);
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    expect([answer.status, errors.map(({ pointer }) => pointer)]).toEqual([400, pointers]);
  });
});
