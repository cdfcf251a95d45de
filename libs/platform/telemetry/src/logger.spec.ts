import { createLogger } from './logger';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  const lines: string[] = [];
  write(createLogger('visas', 'info', { write: (line: string) => void lines.push(line) }));
  return JSON.parse(lines[0] ?? '{}') as Record<string, unknown>;
}

describe('a log line', () => {
  it('is JSON with service, time and ids', () => {
    const line = logged((log) => log.info({ requestId: 'r-1', traceId: 't-1' }, 'request'));
    expect(line).toMatchObject({ service: 'visas', requestId: 'r-1', traceId: 't-1', msg: 'request' });
    expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it.each([
    { email: 'awa@example.test' },
    { applicant: { surname: 'Traoré', passportNumber: 'X1234567' } },
    { body: { holder: { givenNames: 'Awa' } } },
    { headers: { authorization: 'Bearer x', cookie: 'y' } },
  ])('holds no personal data: %j', (fields) => {
    const text = JSON.stringify(logged((log) => log.info(fields, 'request')));
    expect(text).not.toMatch(/awa|Traoré|X1234567|Awa|Bearer/);
    expect(text).toContain('[removed]');
  });

  it('names the failed constraint, not the values of the query', () => {
    const driverError = Object.assign(new Error('duplicate key value'), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'account_email_key',
      detail: 'Key (email)=(awa@example.test) already exists.',
    });
    const failed = Object.assign(new Error('duplicate key value for awa@example.test'), {
      name: 'QueryFailedError',
      query: 'insert into account …',
      parameters: ['awa@example.test'],
      driverError,
    });
    const line = logged((log) => log.error({ err: failed }, 'request failed'));
    expect(line['err']).toMatchObject({
      type: 'QueryFailedError',
      code: '23505',
      message: 'database error 23505 account_email_key',
      stack: expect.stringContaining('logger.spec.ts'),
    });
    expect(JSON.stringify(line)).not.toContain('awa@');
  });

  it('keeps type, message, stack and cause of other errors, and nothing else', () => {
    const error = Object.assign(new Error('no answer', { cause: new TypeError('socket') }), { body: 'Traoré' });
    const err = logged((log) => log.error({ err: error }, 'x'))['err'] as Record<string, unknown>;
    expect(Object.keys(err).sort()).toEqual(['cause', 'message', 'stack', 'type']);
    expect(err['cause']).toMatchObject({ type: 'TypeError', message: 'socket' });
  });
});
