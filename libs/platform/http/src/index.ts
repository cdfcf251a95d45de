export { ProblemFilter, problemOf, sendProblem, statusOf } from './problem';
export type { Problem } from './problem';
export { Ctx, Idempotent } from './request-context';
export { EtagInterceptor } from './etag-interceptor';
export { validationPipe } from './validation-pipe';
export {
  Choice,
  CountryField,
  DateField,
  EmailField,
  Flag,
  IntField,
  ListOf,
  Nested,
  Text,
  TimestampField,
  UuidField,
} from './fields';
export { Answers } from './answers';
export { cursorPage, decodeCursor, encodeCursor, PageQuery } from './paging';
export type { Page } from './paging';
export { InternalClient } from './internal-client';
export type { CallAs } from './internal-client';
export { Uuid } from './uuid-parameter';
export { openApiOf } from './openapi';
