import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { traceEvent } from './trace-requests';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const requestSeconds = new Histogram({
  name: 'jatigi_http_request_seconds',
  help: 'Duration of HTTP requests by route and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
});

const relayPublished = new Counter({
  name: 'jatigi_relay_published_total',
  help: 'Events carried from the log to Kafka',
  registers: [registry],
});

const relayAcknowledged = new Histogram({
  name: 'jatigi_relay_acknowledged_seconds',
  help: 'From an event was said to the broker holds it, for the oldest event of each batch',
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30],
  registers: [registry],
});

const relayFenceWaits = new Counter({
  name: 'jatigi_relay_fence_waits_total',
  help: 'Times the relay waited because an earlier id might still be committed',
  registers: [registry],
});

const relayRestarts = new Counter({
  name: 'jatigi_relay_restarts_total',
  help: 'Restarts of the relay after an error',
  registers: [registry],
});

const consumerApplied = new Counter({
  name: 'jatigi_consumer_events_total',
  help: 'Events received, by topic and outcome',
  labelNames: ['topic', 'outcome'],
  registers: [registry],
});

const consumerParked = new Counter({
  name: 'jatigi_consumer_parked_total',
  help: 'Events parked because they could not be applied, by topic and reason',
  labelNames: ['topic', 'reason'],
  registers: [registry],
});

const commandSeconds = new Histogram({
  name: 'jatigi_command_seconds',
  help: 'Duration of commands (unsafe HTTP methods) by route and outcome; its _count is the counter',
  labelNames: ['route', 'outcome'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
});

const deliveries = new Counter({
  name: 'jatigi_deliveries_total',
  help: 'Messages to people, by template and outcome',
  labelNames: ['template', 'outcome'],
  registers: [registry],
});

const damagedBlobsFound = new Counter({
  name: 'jatigi_vault_damage_found_total',
  help: 'Times a file of the vault was found damaged, by folder, damage and who read it',
  labelNames: ['folder', 'damage', 'by'],
  registers: [registry],
});

const damagedBlobs = new Gauge({
  name: 'jatigi_vault_damaged_blobs',
  help: 'Files of the vault that were damaged when they were last read',
  registers: [registry],
});

const scrubbedBlobs = new Counter({
  name: 'jatigi_vault_scrubbed_total',
  help: 'Files of the vault that were read for the sake of reading them',
  registers: [registry],
});

const keyDaysLeft = new Gauge({
  name: 'jatigi_key_days_left',
  help: 'Days until a signing key, a list of revoked certificates or a certificate must be renewed',
  labelNames: ['what', 'name'],
  registers: [registry],
});

const keyAlarms = new Counter({
  name: 'jatigi_key_alarms_total',
  help: 'Alarms raised about what must be renewed, by kind and days left; once for each',
  labelNames: ['what', 'days'],
  registers: [registry],
});

const TRUST_BUNDLE_AGE = 'jatigi_trust_bundle_age_seconds';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One finished request; unsafe methods count as commands too. `route` is the pattern, never the URL. */
export function observeRequest(request: { method: string; route: string; status: number }, seconds: number): void {
  const { method, route, status } = request;
  requestSeconds.observe({ method, route, status: String(status) }, seconds);
  if (!safeMethods.has(method))
    commandSeconds.observe({ route: `${method} ${route}`, outcome: outcomeOf(status) }, seconds);
}

function outcomeOf(status: number): string {
  if (status < 400) return 'done';
  return status < 500 ? 'refused' : 'failed';
}

/** One try to deliver a message to a person. */
export function countDelivery(template: string, outcome: 'sent' | 'failed' | 'unknown'): void {
  deliveries.inc({ template, outcome });
}

/** One file of the vault that was found damaged: where it lies, what is wrong, and who read it. */
export function countDamagedBlob(found: { folder: string; damage: string; by: string }): void {
  damagedBlobsFound.inc(found);
}

/** How many files of the vault are known to be damaged now. */
export function setDamagedBlobs(count: number): void {
  damagedBlobs.set(count);
}

export function countScrubbedBlobs(count: number): void {
  scrubbedBlobs.inc(count);
}

/** Everything that must be renewed; what was renewed is told no more. */
export function setKeyDaysLeft(things: readonly { what: string; name: string; days: number }[]): void {
  keyDaysLeft.reset();
  for (const { what, name, days } of things) keyDaysLeft.set({ what, name }, days);
}

export function countKeyAlarm(what: string, days: number): void {
  keyAlarms.inc({ what, days: String(days) });
}

/**
 * From now on this process tells how old the newest trust bundle is. Only the service that makes them does: elsewhere an age
 * of 0 would say that all is well.
 * @param seconds asked whenever somebody looks, so that the age grows also when the work that makes bundles has stopped
 */
export function tellTrustBundleAge(seconds: () => number): void {
  registry.removeSingleMetric(TRUST_BUNDLE_AGE);
  new Gauge({
    name: TRUST_BUNDLE_AGE,
    help: 'Age of the newest published trust bundle; +Inf: there is none',
    registers: [registry],
    collect() {
      this.set(seconds());
    },
  });
}

/** What the relay reports to. */
export const relayObserver = {
  published(count: number, oldestMs: number): void {
    relayPublished.inc(count);
    relayAcknowledged.observe(Math.max(0, oldestMs) / 1000);
  },
  fenceWaited(): void {
    relayFenceWaits.inc();
  },
  restarted(): void {
    relayRestarts.inc();
  },
};

/** What the consumer reports to. */
export const consumerObserver = {
  applied(topic: string, counts: { handled: number; duplicates: number }): void {
    consumerApplied.inc({ topic, outcome: 'handled' }, counts.handled);
    consumerApplied.inc({ topic, outcome: 'duplicate' }, counts.duplicates);
  },
  parked(topic: string, reason: string): void {
    consumerParked.inc({ topic, reason });
  },
  around: traceEvent,
};

/** The Prometheus text of this process. */
export function metricsText(): Promise<string> {
  return registry.metrics();
}
