import type { FastifyInstance } from 'fastify';
import { observeRequest, traceRequests } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';

const quiet = new Set(['/health/live', '/health/ready', '/metrics', '/info']);

/** One log line per request: route pattern (never the URL, which may name people), outcome, duration, ids. */
export function observeRequests(fastify: FastifyInstance, logger: Logger, service: string): void {
  traceRequests(fastify, service);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!quiet.has(route)) {
      const labels = { method: request.method, route, status: reply.statusCode };
      observeRequest(labels, reply.elapsedTime / 1000);
      logger.info({ requestId: request.id, ...labels, ms: Math.round(reply.elapsedTime) }, 'request');
    }
    done();
  });
}
