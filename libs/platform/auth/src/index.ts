export { Assertions } from './assertions';
export { Permit, permitOf } from './permit';
export type { PermitOptions } from './permit';
export { AssertionGuard } from './assertion-guard';
export { assertEveryRoutePermits } from './route-check';
