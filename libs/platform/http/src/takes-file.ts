import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtension, ApiExtraModels } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { fileTypes, FinishedUpload } from './streamed-body';

const MARK = 'x-takes-file';

/** The route takes a file as its body (`streamedBody`): the bytes, or as JSON the id of an upload in parts. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes(...fileTypes),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    ApiExtraModels(FinishedUpload),
    ApiExtension(MARK, true),
  );

interface Taking {
  requestBody: { content: Record<string, { schema: object }> };
  [MARK]?: true;
}

/** The decorators of Swagger know one schema for all media types: the JSON one is added here. Changes the document. */
export function describeFiles(document: OpenAPIObject): void {
  const taking = Object.values(document.paths)
    .flatMap((item) => Object.values(item as Record<string, unknown>) as Taking[])
    .filter((operation) => operation?.[MARK] === true);
  for (const operation of taking) {
    delete operation[MARK];
    operation.requestBody.content['application/json'] = { schema: { $ref: '#/components/schemas/FinishedUpload' } };
  }
}
