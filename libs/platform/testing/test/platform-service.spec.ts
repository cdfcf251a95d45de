import 'reflect-metadata';
import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { AccountDisabled, DocumentIssued, documentsEvents, newEvent } from '@jatigi/contracts';
import { authorize, uuidv7 } from '@jatigi/kernel';
import type { AccessRule } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, DateField, Idempotent, IntField, Nested, Text, Uuid } from '@jatigi/platform-http';
import { appendEvents } from '@jatigi/platform-messaging';
import { requireIfMatch, requireVersion, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { createApplication, defineService } from '@jatigi/platform-service';
import { goldenSample, person, startTestService, waitFor } from '../src/index';
import type { TestService } from '../src/index';

class PlaceDto {
  @Text({ max: 20 })
  city!: string;
}

class NoteDto {
  @Text({ max: 50, example: 'Bonjour' })
  text!: string;

  @DateField({ optional: true })
  on?: string;

  @IntField({ optional: true, min: 1 })
  count?: number;

  @Nested(() => PlaceDto, { optional: true })
  place?: PlaceDto;
}

const rules: AccessRule[] = [
  { id: 'own-notes', action: 'note.write', who: 'signed-in' },
  { id: 'berlin-reads', action: 'note.read', who: 'staff', roles: ['agent'], purposes: ['adjudication'] },
];

@Controller('v1/notes')
class NotesController {
  constructor(private readonly transactions: Transactions) {}

  @Post()
  @Permit('note.write')
  @Idempotent()
  write(@Ctx() context: RequestContext, @Body() dto: NoteDto): Promise<{ id: string; version: number }> {
    return this.transactions.run(context, async (tx) => {
      const id = uuidv7();
      await tx.manager.query('insert into note (id, owner, text) values ($1, $2, $3)', [
        id,
        tx.actor.personId,
        dto.text,
      ]);
      await appendEvents(tx, { type: 'document', id }, [newEvent(DocumentIssued, goldenSample(DocumentIssued))]);
      return { id, version: 1 };
    });
  }

  @Patch(':id')
  @Permit('note.write')
  change(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: NoteDto): Promise<{ id: string }> {
    requireIfMatch(context);
    return this.transactions.run(context, async (tx) => {
      requireVersion(context, 4);
      await tx.manager.query('update note set text = $2 where id = $1', [id, dto.text]);
      return { id };
    });
  }

  @Get(':id')
  @Permit('note.read')
  read(@Ctx() context: RequestContext, @Uuid() id: string): Promise<unknown> {
    return this.transactions.read(context, async (tx) => {
      authorize(rules, tx.actor, 'note.read', { post: 'BER' });
      return { id, seen: await tx.manager.query('select id from note'), version: 7 };
    });
  }
}

const definition = defineService({
  name: 'documents',
  rules,
  controllers: [NotesController],
  contract: documentsEvents,
  consumes: ['identity.v1'],
  migrations: [
    sqlMigration(
      'Note',
      202611240001,
      `create table note (id uuid primary key, owner uuid not null, text text not null);
       alter table note enable row level security;
       create policy own on note using (owner::text = current_setting('jatigi.person', true)
         or current_setting('jatigi.posts', true)::text[] && '{BER,*}');
       grant select, insert, update on note to documents_app;`,
    ),
  ],
});

describe('a service on the platform', () => {
  let service: TestService;
  const awa = person();
  beforeAll(async () => {
    service = await startTestService(definition, { withBus: true });
  });
  afterAll(() => service.stop());

  it('answers a command once, stores the event with it, and says the version as ETag', async () => {
    const answer = await service.request('POST', '/v1/notes', { as: awa, body: { text: 'Bonjour' } });
    expect(answer).toMatchObject({ status: 201, body: { version: 1 } });
    expect(answer.headers.get('etag')).toBe('"1"');
    const { id } = answer.body as { id: string };
    await waitFor(async () => (await service.bus?.heard('documents.v1'))?.some((e) => e.envelope.subject === id));
  });

  it('points at every wrong field and never echoes it', async () => {
    const body = { text: '', on: '2026-02-30', count: 'many', colour: 'red', place: { city: 'x'.repeat(30), zip: 1 } };
    const answer = await service.request('POST', '/v1/notes', { as: awa, body });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const { code, errors } = answer.body as { code: string; errors: Array<{ pointer: string; code: string }> };
    expect(code).toBe('invalid-request');
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/text', '/on', '/count', '/colour', '/place/city', '/place/zip']),
    );
    expect(errors.find(({ pointer }) => pointer === '/colour')?.code).toBe('unknown-field');
  });

  it('refuses strangers, forged assertions, unknown routes, broken and oversized JSON with problem documents', async () => {
    const json = { 'content-type': 'application/json' };
    const codeOf = async (method: string, path: string, request = {}) =>
      ((await service.request(method, path, request)).body as { code: string }).code;
    expect(await codeOf('POST', '/v1/notes', { body: { text: 'x' } })).toBe('sign-in-required');
    expect(await codeOf('POST', '/v1/notes', { headers: { authorization: 'Bearer x' } })).toBe('assertion-invalid');
    expect(await codeOf('GET', '/v1/nowhere', { as: awa })).toBe('route-not-found');
    expect(await codeOf('POST', '/v1/notes', { as: awa, headers: json, body: Buffer.from('{"text":') })).toBe(
      'malformed-request',
    );
    expect(await codeOf('POST', '/v1/notes', { as: awa, body: { text: 'x'.repeat(300_000) } })).toBe('body-too-large');
    expect(await codeOf('GET', `/v1/notes?text=${'x'.repeat(20_000)}`)).toBe('headers-too-large');
    expect(
      await codeOf('POST', '/v1/notes', { as: awa, body: { text: 'x' }, headers: { 'idempotency-key': '' } }),
    ).toBe('idempotency-key-missing');
    expect(await codeOf('PATCH', `/v1/notes/${uuidv7()}`, { as: awa, body: { text: 'x' } })).toBe('version-required');
    expect(
      await codeOf('PATCH', `/v1/notes/${uuidv7()}`, { as: awa, body: { text: 'x' }, headers: { 'if-match': '"3"' } }),
    ).toBe('stale-version');
  });

  it('has one effect for fifty simultaneous requests with one key, and refuses the key for another body', async () => {
    const headers = { 'idempotency-key': 'fifty-at-once' };
    const before = (await service.sql('select id from note')).length;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        service.request('POST', '/v1/notes', { as: awa, body: { text: 'once' }, headers }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([201, 409].filter((s) => answers.some((a) => a.status === s))),
    );
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => (body as { id: string }).id));
    expect(ids.size).toBe(1);
    expect((await service.sql('select id from note')).length).toBe(before + 1);
    const again = await service.request('POST', '/v1/notes', { as: awa, body: { text: 'once' }, headers });
    expect((again.body as { id: string }).id).toBe([...ids][0]);
    const other = await service.request('POST', '/v1/notes', { as: awa, body: { text: 'other' }, headers });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('reads grants inside the transaction and hides rows from those without', async () => {
    const agent = person(undefined, { purpose: 'adjudication' });
    const path = `/v1/notes/${uuidv7()}`;
    expect((await service.request('GET', path, { as: agent })).status).toBe(404);
    await service.grant(agent.personId ?? '', 'agent', ['BER']);
    const seen = await service.request('GET', path, { as: agent });
    expect(seen).toMatchObject({ status: 200, body: { version: 7 } });
    expect((seen.body as { seen: unknown[] }).seen.length).toBeGreaterThan(0);
    expect((await service.request('GET', path, { as: { ...agent, purpose: null } })).body).toMatchObject({
      code: 'purpose-missing',
    });
  });

  it('stops listening to a disabled account within two seconds of the fact', async () => {
    const actor = person();
    const write = () => service.request('POST', '/v1/notes', { as: actor, body: { text: 'x' } });
    expect((await write()).status).toBe(201);
    const started = Date.now();
    await service.bus?.say('identity.v1', [
      {
        definition: AccountDisabled,
        aggregateId: actor.accountId ?? '',
        version: 1,
        data: { ...goldenSample(AccountDisabled), personId: actor.personId },
      },
    ]);
    await waitFor(async () => (await write()).status === 403);
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it('tells its health, its metrics and its OpenAPI 3.1', async () => {
    expect((await service.request('GET', '/health/ready')).body).toMatchObject({
      ready: true,
      parts: { database: { ok: true } },
    });
    expect(String((await service.request('GET', '/metrics')).body)).toContain('jatigi_http_request_seconds');
    expect((await service.request('GET', '/info')).body).toMatchObject({ version: 'test' });
    const openapi = (await service.request('GET', '/openapi.json')).body as { openapi: string; paths: object };
    expect(openapi.openapi).toBe('3.1.0');
    expect(Object.keys(openapi.paths)).toEqual(['/v1/notes', '/v1/notes/{id}']);
    expect(openapi).toMatchObject({
      paths: { '/v1/notes': { post: { parameters: [{ in: 'header', name: 'Idempotency-Key', required: true }] } } },
      components: { schemas: { NoteDto: { properties: { place: { $ref: '#/components/schemas/PlaceDto' } } } } },
    });
  });

  it('does not start when a route declares no permission', async () => {
    @Controller('v1/open')
    class OpenController {
      @Get()
      all(): string {
        return 'everything';
      }
    }
    const config = service.running.app.get('jatigi:config');
    await expect(createApplication({ ...definition, controllers: [OpenController] }, config)).rejects.toThrow(
      /OpenController.all declares no @Permit/,
    );
  });
});
