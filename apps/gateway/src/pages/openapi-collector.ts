import type { DataSource } from 'typeorm';
import { request } from 'undici';
import { serviceNames } from '../proxy/routes';
import type { ServiceName, Upstreams } from '../proxy/routes';
import { mergeOpenApi } from './merge-openapi';
import type { NamedDocument, OpenApiDocument } from './merge-openapi';
import { ownOpenApi } from './own-openapi';

const FRESH_MILLISECONDS = 60_000;
const RETRY_MILLISECONDS = 2_000;
const PATIENCE_MILLISECONDS = 1_500;

/** The documents of all services: asked again every minute, and what was known last when one does not answer. */
export class OpenApiCollector {
  private merged: OpenApiDocument | null = null;
  private until = 0;

  constructor(
    private readonly upstreams: Upstreams,
    private readonly database: DataSource,
  ) {}

  /** One document for the whole platform; `x-unavailable` lists services whose part is old or missing. */
  async document(): Promise<OpenApiDocument> {
    if (this.merged && this.until > Date.now()) return this.merged;
    const answers = await Promise.all(serviceNames.map((service) => this.ask(service)));
    const silent = serviceNames.filter((_, index) => answers[index] === null);
    const parts = await this.complete(answers);
    this.merged = { ...mergeOpenApi(ownOpenApi, parts), 'x-unavailable': silent };
    this.until = Date.now() + (silent.length === 0 ? FRESH_MILLISECONDS : RETRY_MILLISECONDS);
    return this.merged;
  }

  private async ask(service: ServiceName): Promise<OpenApiDocument | null> {
    try {
      const { statusCode, body } = await request(new URL('/openapi.json', this.upstreams[service]), {
        headersTimeout: PATIENCE_MILLISECONDS,
        bodyTimeout: PATIENCE_MILLISECONDS,
      });
      if (statusCode !== 200) {
        await body.dump();
        return null;
      }
      const document = (await body.json()) as OpenApiDocument;
      if (typeof document.paths !== 'object' || document.paths === null) return null;
      await this.remember(service, document);
      return document;
    } catch {
      return null; // Down or starting: what was known last is shown instead.
    }
  }

  private async remember(service: ServiceName, document: OpenApiDocument): Promise<void> {
    await this.database.query(
      `insert into known_openapi (service, document, fetched_at) values ($1, $2, now())
       on conflict (service) do update set document = excluded.document, fetched_at = now()`,
      [service, JSON.stringify(document)],
    );
  }

  private async complete(answers: readonly (OpenApiDocument | null)[]): Promise<NamedDocument[]> {
    const known = (await this.database.query('select service, document from known_openapi')) as NamedDocument[];
    return serviceNames.flatMap((service, index) => {
      const document = answers[index] ?? known.find((one) => one.service === service)?.document;
      return document ? [{ service, document }] : [];
    });
  }
}
