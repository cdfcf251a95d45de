import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Context, Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

export interface TracingSettings {
  service: string;
  version: string;
  /** Base address of an OTLP/HTTP collector (`/v1/traces` is added). Absent: tracing stays off and costs nothing. */
  endpoint?: string | undefined;
  /** For tests: receives spans as they end, instead of a collector. */
  exporter?: SpanExporter;
}

export interface Tracing {
  /** Sends what is still held and switches tracing off. */
  stop(): Promise<void>;
}

export interface SpanSettings {
  /** W3C `traceparent` of the caller or of the event; absent: the span that is active now, else a new trace. */
  parent?: string | undefined;
  kind?: 'server' | 'client' | 'producer' | 'consumer' | 'internal';
  /** Ids, types and codes; never what a person typed. */
  attributes?: Attributes;
}

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const;

const off: Tracing = { stop: () => Promise.resolve() };

/** Switches tracing on for this process when a collector is configured. Call it once, before the service starts. */
export function startTracing({ service, version, endpoint, exporter }: TracingSettings): Tracing {
  if (endpoint === undefined && exporter === undefined) return off;
  const processor = exporter
    ? new SimpleSpanProcessor(exporter)
    : new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint?.replace(/\/+$/, '')}/v1/traces` }));
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    spanProcessors: [processor],
  });
  provider.register();
  return {
    async stop() {
      // A collector that is away must not keep a service from ending.
      await provider.shutdown().catch(() => undefined);
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

function parentContext(parent: string | undefined): Context {
  return parent === undefined ? context.active() : propagation.extract(ROOT_CONTEXT, { traceparent: parent });
}

/** Begins a span; whoever begins it ends it with `endSpan`. */
export function beginSpan(name: string, { parent, kind = 'internal', attributes = {} }: SpanSettings = {}): Span {
  return trace.getTracer('jatigi').startSpan(name, { kind: kinds[kind], attributes }, parentContext(parent));
}

/** Ends a span; `failure` is an error code, never a message. */
export function endSpan(span: Span, failure?: string): void {
  if (failure !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
  span.end();
}

/** Runs `work` inside a span: what it starts becomes part of the same trace. Errors mark the span and go on. */
export async function withSpan<T>(name: string, settings: SpanSettings, work: (span: Span) => Promise<T>): Promise<T> {
  const span = beginSpan(name, settings);
  const inside = trace.setSpan(parentContext(settings.parent), span);
  try {
    const result = await context.with(inside, () => work(span));
    endSpan(span);
    return result;
  } catch (error) {
    endSpan(span, error instanceof Error ? error.name : 'failed');
    throw error;
  }
}

/** The W3C header of a span, to hand on; undefined when tracing is off. */
export function traceparentOf(span: Span): string | undefined {
  const { traceId, spanId, traceFlags } = span.spanContext();
  if (!trace.isSpanContextValid(span.spanContext())) return undefined;
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** The W3C header of the span that is active now; undefined when there is none. */
export function currentTraceparent(): string | undefined {
  const span = trace.getActiveSpan();
  return span && traceparentOf(span);
}
