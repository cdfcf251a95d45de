import { DomainError } from '@jatigi/kernel';
import type { UpstreamName } from './routes';

const late: ReadonlySet<unknown> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The problem to answer when a service could not: a refusal of ours on the way, or 503 with the service's name. */
export function upstreamProblem(error: unknown, service: UpstreamName): DomainError {
  const chain = causesOf(error);
  const refusal = chain.find((one) => one instanceof DomainError);
  if (refusal) return refusal as DomainError;
  const isLate = chain.some((one) => late.has((one as { code?: unknown }).code));
  return Object.assign(
    new DomainError({
      code: 'service-unavailable',
      kind: 'unavailable',
      detail: isLate
        ? `The service '${service}' did not answer in time.`
        : `The service '${service}' does not answer at the moment. Try again shortly.`,
      extra: { service, retryAfter: 2 },
    }),
    { cause: error },
  );
}

function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let one = error; one instanceof Error && chain.length < 5; one = one.cause) chain.push(one);
  return chain;
}
