import type { Version } from './answer.js';
import type { paths } from './generated/openapi.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that know a method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: object } ? P : never;
}[keyof paths];

type Part<T, K extends PropertyKey> = T extends { [Name in K]: infer V }
  ? V
  : T extends { [Name in K]?: infer V }
    ? V
    : undefined;
type Operation<M extends Method, P extends keyof paths> = Part<paths[P], M>;
type Parameter<O, K extends 'path' | 'query' | 'header'> = NonNullable<Part<Part<O, 'parameters'>, K>>;

/** Required where the document requires it, optional where it may be left out, forbidden where there is none. */
type Field<Name extends string, T> = [T] extends [never]
  ? { readonly [K in Name]?: never }
  : object extends T
    ? { readonly [K in Name]?: T }
    : { readonly [K in Name]: T };

type Headers<O> = Parameter<O, 'header'>;
type IfMatch<O> = [Headers<O>] extends [never]
  ? { readonly ifMatch?: never }
  : Headers<O> extends { 'If-Match': string }
    ? { readonly ifMatch: Version }
    : Headers<O> extends { 'If-Match'?: string }
      ? { readonly ifMatch?: Version }
      : { readonly ifMatch?: never };
type Key<O> = [Headers<O>] extends [never]
  ? { readonly idempotencyKey?: never }
  : Headers<O> extends { 'Idempotency-Key': string }
    ? /** Where a request must survive a restart of the program: a key of your own, the same every time. */
      { readonly idempotencyKey?: string }
    : { readonly idempotencyKey?: never };

type Content<T> = Part<T, 'content'>;
type JsonBody<O> = NonNullable<Part<Content<NonNullable<Part<O, 'requestBody'>>>, 'application/json'>>;
/** The media types that a path takes as files. */
export type FileType<P extends PathWith<'put'>> = Exclude<
  keyof NonNullable<Content<NonNullable<Part<Operation<'put', P>, 'requestBody'>>>>,
  'application/json'
> &
  string;

/** What one request may say beside its address and body. */
export interface Manner {
  /** Why personal data is asked for, when it is not what the client was made with. */
  readonly purpose?: string;
  readonly signal?: AbortSignal;
  /** For one try, its answer included. */
  readonly timeoutMs?: number;
}

export type RequestOptions<M extends Method, P extends keyof paths> = Manner &
  Field<'path', Parameter<Operation<M, P>, 'path'>> &
  Field<'query', Parameter<Operation<M, P>, 'query'>> &
  Field<'body', JsonBody<Operation<M, P>>> &
  IfMatch<Operation<M, P>> &
  Key<Operation<M, P>>;

/** Options may be left out altogether when nothing in them is required. */
export type Rest<T> = object extends T ? [options?: T] : [options: T];

type Success<R> = R extends { 200: infer T }
  ? T
  : R extends { 201: infer T }
    ? T
    : R extends { 202: infer T }
      ? T
      : never;

/** The body of the answer; `unknown` where the document does not describe it. */
export type Result<M extends Method, P extends keyof paths> =
  Success<Part<Operation<M, P>, 'responses'>> extends { content: { 'application/json': infer T } } ? T : unknown;

/** One item of a list that comes in pages. */
export type Item<P extends PathWith<'get'>> = Result<'get', P> extends { items: readonly (infer T)[] } ? T : unknown;
