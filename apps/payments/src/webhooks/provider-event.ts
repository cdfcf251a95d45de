import { DomainError } from '@jatigi/kernel';
import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/);

// Tolerant on purpose: a provider adds fields when it likes, and no money may be lost by that.
const eventSchema = z.object({
  eventId: id,
  type: z.string().min(1).max(80),
  occurredAt: z.iso.datetime({ offset: true }),
  reference: z.string().max(200),
  chargeId: id,
  amount: z.object({ minor: z.int().positive(), currency: z.string().regex(/^[A-Z]{3}$/) }),
});
export type ProviderEvent = z.infer<typeof eventSchema>;

/** Reads a webhook whose signature was already checked. @throws DomainError 400 `webhook-invalid` with pointers */
export function readProviderEvent(rawBody: Buffer): ProviderEvent {
  const parsed = eventSchema.safeParse(parseJson(rawBody));
  if (parsed.success) return parsed.data;
  throw new DomainError({
    code: 'webhook-invalid',
    kind: 'invalid',
    detail: 'This is no event of a payment provider.',
    errors: parsed.error.issues.map((issue) => ({
      pointer: issue.path.map((part) => `/${String(part)}`).join(''),
      code: issue.code.replaceAll('_', '-'),
      detail: issue.message,
    })),
  });
}

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    return undefined;
  }
}
