/** What every service says of its problem documents: one component, so that the merged document has it once. */
export const problemSchema = {
  type: 'object' as const,
  description: 'Problem document (RFC 9457)',
  required: ['type', 'title', 'status', 'code'],
  /** A code may bring members of its own, such as `allowed`: RFC 9457, 3.2. */
  additionalProperties: true as const,
  properties: {
    type: { type: 'string' as const, examples: ['urn:problem:jatigi:not-found'] },
    title: { type: 'string' as const },
    status: { type: 'integer' as const },
    code: { type: 'string' as const, description: 'Stable; programs may rely on it' },
    detail: { type: 'string' as const },
    requestId: { type: 'string' as const },
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string' as const },
          code: { type: 'string' as const },
          detail: { type: 'string' as const },
        },
      },
    },
  },
};
