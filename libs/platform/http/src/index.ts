export { answerToBrokenRequest, ProblemFilter, statusOf } from './problem';
export type { Problem } from './problem';
export { problemSchema } from './problem.schema';
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
  ObjectField,
  PartialDateField,
  Text,
  UuidField,
} from './fields';
export { Answers } from './answers';
export { NoBody } from './no-body';
export { escapeHtml } from './escape-html';
export { cursorPage, decodeCursor, encodeCursor, PageQuery } from './paging';
export type { Page } from './paging';
export { InternalClient } from './internal-client';
export type { CallAs } from './internal-client';
export { fileTypes, FinishedUpload, streamedBody } from './streamed-body';
export type { SentFile, StreamedRequest } from './streamed-body';
export { TakesFile } from './takes-file';
export { Uuid } from './uuid-parameter';
export { openApiOf } from './openapi';
export type { RouteAnswers } from './route-answers';
