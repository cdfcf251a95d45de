import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-node';
import Fastify from 'fastify';
import { consumerObserver } from './metrics';
import { traceRequests } from './trace-requests';
import { currentTraceparent, startTracing, withSpan } from './tracing';
import type { Tracing } from './tracing';

const caller = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const traceIdOf = (traceparent: string | undefined): string => String(traceparent).split('-')[1] ?? '';

describe('without a collector', () => {
  it('work runs, and there is nothing to hand on', async () => {
    const tracing = startTracing({ service: 'visas', version: 'test' });
    expect(await withSpan('x', { parent: caller }, () => Promise.resolve(currentTraceparent()))).toBeUndefined();
    await tracing.stop();
  });

  it('a request keeps the caller’s header', async () => {
    const fastify = Fastify();
    traceRequests(fastify, 'visas');
    fastify.get('/x', (request) => request.headers['traceparent']);
    expect((await fastify.inject({ url: '/x', headers: { traceparent: caller } })).body).toBe(caller);
  });
});

describe('with an exporter', () => {
  const exporter = new InMemorySpanExporter();
  let tracing: Tracing;
  beforeAll(() => {
    tracing = startTracing({ service: 'visas', version: 'test', exporter });
  });
  beforeEach(() => exporter.reset());
  afterAll(() => tracing.stop());

  it('a span joins the trace of its parent and hands on its own id', async () => {
    const seen = await withSpan('outer', { parent: caller }, () =>
      withSpan('inner', {}, () => Promise.resolve(currentTraceparent())),
    );
    const [inner, outer] = exporter.getFinishedSpans();
    expect(traceIdOf(seen)).toBe(traceIdOf(caller));
    expect(outer?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
    expect(seen).toContain(inner?.spanContext().spanId);
  });

  it('a failure marks the span by the name of the error and goes on', async () => {
    const failing = withSpan('x', {}, () => Promise.reject(new RangeError('Awa Traoré')));
    await expect(failing).rejects.toThrow(RangeError);
    expect(exporter.getFinishedSpans()[0]?.status).toEqual({ code: 2, message: 'RangeError' });
  });

  it('HTTP → event → reaction is one trace, and no URL is recorded', async () => {
    const fastify = Fastify();
    traceRequests(fastify, 'visas');
    fastify.post('/v1/visas/applications/:id/submit', (request) => request.headers['traceparent']);
    const answer = await fastify.inject({
      method: 'POST',
      url: '/v1/visas/applications/a-secret-id/submit',
      headers: { traceparent: caller },
    });
    const event = { id: 'e-1', type: 'ml.consular.x.v1', traceparent: answer.body, tx: { cause: {} } };
    await consumerObserver.around(event, () => Promise.resolve());
    const [request, reaction] = exporter.getFinishedSpans();
    expect(request?.spanContext().traceId).toBe(traceIdOf(caller));
    expect(reaction?.spanContext().traceId).toBe(traceIdOf(caller));
    expect(reaction?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
    expect(event.tx.cause).toEqual({ traceparent: expect.stringContaining(String(reaction?.spanContext().spanId)) });
    expect(JSON.stringify([request?.name, request?.attributes])).not.toContain('a-secret-id');
  });
});

describe('with a collector', () => {
  it('spans arrive at /v1/traces when the service stops', async () => {
    const paths: Array<string | undefined> = [];
    const collector = createServer((request, reply) => {
      paths.push(request.url);
      request.resume().on('end', () => reply.end('{}'));
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as AddressInfo;
    const tracing = startTracing({ service: 'visas', version: 'test', endpoint: `http://127.0.0.1:${port}/` });
    await withSpan('x', {}, () => Promise.resolve());
    await tracing.stop();
    expect(paths).toEqual(['/v1/traces']);
    await new Promise((resolve) => collector.close(resolve));
  });
});
