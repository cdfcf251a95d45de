import { DomainError } from '@jatigi/kernel';
import type { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import type { ServiceConfig } from '../definition';
import type { ReplayPage, ReplaySource } from '@jatigi/platform-messaging';

/** Where the owners of topics answer, by service. */
export type LogAddresses = Readonly<Record<string, string | undefined>>;

/** As the settings say. */
export function logAddresses(config: ServiceConfig): LogAddresses {
  return {
    identity: config.IDENTITY_URL,
    'civil-registry': config.CIVIL_REGISTRY_URL,
    visas: config.VISAS_URL,
    payments: config.PAYMENTS_URL,
    documents: config.DOCUMENTS_URL,
  };
}

/** Reads the logs of other services over `GET /internal/events`, in the name of this service. */
export class HttpReplay implements ReplaySource {
  private readonly clients = new Map<string, InternalClient>();

  constructor(
    private readonly addresses: LogAddresses,
    private readonly assertions: Assertions,
  ) {}

  log(topic: string, after: number): Promise<ReplayPage> {
    return this.clientOf(topic).get(`/internal/events?after=${after}`);
  }

  aggregate(topic: string, aggregateId: string, after: number): Promise<ReplayPage> {
    return this.clientOf(topic).get(`/internal/events?aggregate=${aggregateId}&after=${after}`);
  }

  /** @throws DomainError 503 when nobody said where the owner of the topic is */
  private clientOf(topic: string): InternalClient {
    const owner = topic.replace(/\.v\d+$/, '');
    const known = this.clients.get(owner);
    if (known) return known;
    const address = this.addresses[owner];
    if (address === undefined) {
      const setting = `${owner.toUpperCase().replaceAll('-', '_')}_URL`;
      const detail = `The log of ${topic} cannot be read: the setting ${setting} is missing.`;
      throw new DomainError({ code: 'producer-unknown', kind: 'unavailable', detail });
    }
    const client = new InternalClient(address, owner, this.assertions);
    this.clients.set(owner, client);
    return client;
  }
}
