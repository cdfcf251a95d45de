export { showEventLags } from './event-lags';
export type { EventLags } from './event-lags';
export { createLogger } from './logger';
export {
  consumerObserver,
  countDamagedBlob,
  countDelivery,
  countKeyAlarm,
  countScrubbedBlobs,
  metricsText,
} from './metrics';
export {
  observeRequest,
  relayObserver,
  requestSeconds,
  setDamagedBlobs,
  setKeyDaysLeft,
  tellTrustBundleAge,
} from './metrics';
export { safeError } from './safe-error';
export type { LoggedError } from './safe-error';
export { traceRequests } from './trace-requests';
export { beginSpan, currentTraceparent, endSpan, startTracing, traceparentOf, withSpan } from './tracing';
export type { SpanSettings, Tracing, TracingSettings } from './tracing';
