import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';

const problem = {
  description: 'Problem document (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** A route that compares versions says so by its problems: 428 when the version must be sent, 412 when it may be. */
const versionHeader = (problems: readonly number[]): MethodDecorator[] =>
  problems.includes(412)
    ? [ApiHeader({ name: 'If-Match', required: problems.includes(428), description: 'The ETag that you read' })]
    : [];

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
    ...versionHeader(problems),
    ApiResponse({ status, description, ...(type ? { type: type as new () => object } : {}) }),
    ...[...new Set([400, ...problems])].map((code) => ApiResponse({ status: code, ...problem })),
  );
}
