import { showEventLags } from './event-lags';
import { consumerObserver, countDelivery, metricsText, observeRequest, relayObserver } from './metrics';

describe('the Prometheus page', () => {
  it('counts requests, and commands by outcome', async () => {
    observeRequest({ method: 'GET', route: '/v1/visas/requirements', status: 200 }, 0.01);
    observeRequest({ method: 'POST', route: '/v1/visas/applications/:id/submit', status: 201 }, 0.03);
    observeRequest({ method: 'POST', route: '/v1/visas/applications/:id/submit', status: 409 }, 0.03);
    observeRequest({ method: 'POST', route: '/v1/visas/applications/:id/submit', status: 500 }, 0.03);
    const page = await metricsText();
    const route = 'route="POST /v1/visas/applications/:id/submit"';
    for (const outcome of ['done', 'refused', 'failed']) {
      expect(page).toContain(`jatigi_command_seconds_count{${route},outcome="${outcome}"} 1`);
    }
    expect(page).toContain(
      'jatigi_http_request_seconds_count{method="GET",route="/v1/visas/requirements",status="200"} 1',
    );
    expect(page).not.toContain('route="GET ');
  });

  it('shows lag of relay and consumer, what was applied, and deliveries', async () => {
    relayObserver.published(3, 250);
    consumerObserver.parked('visas.v1', 'poison');
    consumerObserver.applied('visas.v1', { handled: 2, duplicates: 1 });
    const partition = { topic: 'visas.v1', partition: 0, lag: 7 };
    const gone = { topic: 'payments.v1', partition: 0, lag: 3 };
    const [held, away] = [
      { topic: 'visas.v1', code: 'range-archived' },
      { topic: 'visas.v1', code: 'peer-unavailable' },
    ];
    showEventLags({ relay: null, consumer: { partitions: [gone], parked: { gap: 2 }, waitingTopics: [away] } });
    showEventLags({
      relay: { lagEvents: 3, lagSeconds: 0.25 },
      consumer: { partitions: [partition, { ...gone, lag: null }], parked: { poison: 1 }, waitingTopics: [held] },
    });
    countDelivery('paid', 'sent');
    const page = await metricsText();
    expect(page).toContain('jatigi_relay_published_total 3');
    expect(page).toContain('jatigi_relay_lag_seconds 0.25');
    expect(page).toContain('jatigi_relay_lag_events 3');
    expect(page).toContain('jatigi_relay_acknowledged_seconds_bucket{le="0.25"} 1');
    expect(page).toContain('jatigi_consumer_parked_total{topic="visas.v1",reason="poison"} 1');
    expect(page).toContain('jatigi_consumer_events_total{topic="visas.v1",outcome="duplicate"} 1');
    expect(page).toContain('jatigi_consumer_lag_records{topic="visas.v1",partition="0"} 7');
    expect(page).toContain('jatigi_consumer_waiting_events{reason="poison"} 1');
    expect(page).toContain('jatigi_consumer_waiting_topics{topic="visas.v1",code="range-archived"} 1');
    for (const stale of ['peer-unavailable', 'topic="payments.v1",partition', 'waiting_events{reason="gap"}'])
      expect(page).not.toContain(stale);
    expect(page).toContain('jatigi_deliveries_total{template="paid",outcome="sent"} 1');
    expect(page).toContain('process_resident_memory_bytes');
  });
});
