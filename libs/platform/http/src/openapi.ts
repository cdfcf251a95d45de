import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { AccessRule } from '@jatigi/kernel';
import { withoutNullable } from './nullable';
import { problemSchema } from './problem.schema';
import { describeAnswers } from './route-answers';
import type { RouteAnswers } from './route-answers';
import { describeFiles } from './takes-file';
import { describeWhoMay } from './who-may';

interface Described {
  name: string;
  version: string;
  rules: readonly AccessRule[];
  answers?: RouteAnswers | undefined;
}

/** The OpenAPI 3.1 document of a running service, without its internal routes. */
export function openApiOf(app: INestApplication, { name, version, rules, answers }: Described): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(`Jatigi – ${name}`)
    .setVersion(version)
    .addCookieAuth('__Host-jatigi-session')
    .addBearerAuth();
  const document = withoutNullable(SwaggerModule.createDocument(app, builder.build()));
  describeWhoMay(document, rules);
  describeFiles(document);
  if (answers) describeAnswers(document, answers);
  const isPublic = ([path]: [string, unknown]): boolean => path.startsWith('/v1/');
  const schemas = { ...document.components?.schemas, Problem: problemSchema };
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths).filter(isPublic)),
    components: { ...document.components, schemas },
  };
}
