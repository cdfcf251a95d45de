import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';

const problem = {
  description: 'Problem document (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object' as const,
        required: ['type', 'title', 'status', 'code'],
        properties: {
          type: { type: 'string' as const },
          title: { type: 'string' as const },
          status: { type: 'integer' as const },
          code: { type: 'string' as const },
          detail: { type: 'string' as const },
          requestId: { type: 'string' as const },
        },
      },
    },
  },
};

/**
 * Documents what a route answers: the body of success and the statuses of its problems. The description is also the
 * one line by which lists of operations name the route.
 * @param problems statuses beside 400 that the route may answer
 */
export function Answers(
  body: { status?: number; type?: Function; description?: string },
  ...problems: number[]
): MethodDecorator {
  const { status = 200, type, description = 'Done' } = body;
  return applyDecorators(
    ApiOperation({ summary: description }, { overrideExisting: false }),
    ApiResponse({ status, description, ...(type ? { type: type as new () => object } : {}) }),
    ...[...new Set([400, ...problems])].map((code) => ApiResponse({ status: code, ...problem })),
  );
}
