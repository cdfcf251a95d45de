export { goldenSample } from './golden-sample';
export { testBus } from './test-bus';
export type { HeardEvent, SaidEvent, TestBus } from './test-bus';
export { testDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export { waitFor } from './wait-for';
export { person, startTestService } from './test-service';
export type { TestAnswer, TestRequest, TestService, TestServiceOptions } from './test-service';
