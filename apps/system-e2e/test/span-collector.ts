import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ExportedSpans {
  resourceSpans: Array<{
    resource: { attributes: Array<{ key: string; value: { stringValue?: string } }> };
    scopeSpans: Array<{ spans: Array<{ traceId: string; name: string }> }>;
  }>;
}

/** An OpenTelemetry collector that takes OTLP over HTTP (JSON) and remembers which services took part in which trace. */
export class SpanCollector {
  private readonly servicesByTrace = new Map<string, Set<string>>();
  private server: Server | undefined;

  /** @returns the endpoint for OTEL_EXPORTER_OTLP_ENDPOINT */
  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void textOf(request).then((body) => {
        this.remember(JSON.parse(body) as ExportedSpans);
        response.end('{}');
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The services of each trace, the widest trace first. */
  traces(): string[][] {
    return [...this.servicesByTrace.values()]
      .map((services) => [...services].sort())
      .sort((a, b) => b.length - a.length);
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private remember({ resourceSpans }: ExportedSpans): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? 'unknown';
      for (const { traceId } of scopeSpans.flatMap(({ spans }) => spans)) {
        const services = this.servicesByTrace.get(traceId) ?? new Set();
        this.servicesByTrace.set(traceId, services.add(service));
      }
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
