import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { beginSpan, endSpan, traceparentOf, withSpan } from './tracing';

/**
 * One server span per request. The span takes the place of the caller's `traceparent` on the request, so everything
 * that hands the header on (the request's context, the event log, calls to peers, the gateway's forwarding) joins it.
 * The route pattern is recorded, never the URL: it may name a person.
 */
export function traceRequests(fastify: FastifyInstance, service: string): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const given = request.headers['traceparent'];
    const span = beginSpan(`${request.method} ${request.routeOptions.url ?? 'unknown'}`, {
      kind: 'server',
      ...(typeof given === 'string' ? { parent: given } : {}),
      attributes: { 'jatigi.service': service, 'jatigi.request_id': String(request.id) },
    });
    const traceparent = traceparentOf(span);
    if (traceparent !== undefined) {
      request.headers['traceparent'] = traceparent;
      spans.set(request, span);
    }
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (span) endSpan(span, reply.statusCode >= 500 ? String(reply.statusCode) : undefined);
    done();
  });
}

/** The part of a received event that a span needs. */
interface TracedEvent {
  readonly type: string;
  readonly id: string;
  readonly traceparent: string | undefined;
  readonly tx: { cause: { traceparent?: string } };
}

/** Runs the handlers of an event in a consumer span that joins the trace of whoever said it. */
export function traceEvent(event: TracedEvent, work: () => Promise<void>): Promise<void> {
  const attributes = { 'messaging.system': 'kafka', 'messaging.message.id': event.id, 'jatigi.event_type': event.type };
  return withSpan(`on ${event.type}`, { kind: 'consumer', parent: event.traceparent, attributes }, async (span) => {
    const traceparent = traceparentOf(span);
    // Events said by the handler continue from here.
    if (traceparent !== undefined) event.tx.cause.traceparent = traceparent;
    await work();
  });
}
