export { createLogger } from './logger';
export { consumerObserver, metricsText, relayObserver, requestSeconds } from './metrics';
