import { compare } from './schema-check.mjs';

const methods = ['get', 'post', 'put', 'patch', 'delete'];
/** What the door may answer in place of any route. */
const ofTheDoor = new Set([401, 403, 404, 413, 429, 431, 503]);

/** Compares answers of a gateway with the document that it publishes. */
export class AnswerCheck {
  /** Operations that were answered with success, as `POST /v1/…`. */
  answered = new Set();
  compared = 0;

  constructor({ paths, components }) {
    this.schemas = components.schemas;
    this.operations = Object.entries(paths).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => operationOf(method, path, item[method])),
    );
    // The more of an address is fixed, the better it fits: /applications/mine before /applications/{id}.
    this.operations.sort((a, b) => a.variables - b.variables);
  }

  static async of(base) {
    const document = await (await fetch(new URL('/openapi.json', base))).json();
    return new AnswerCheck(document);
  }

  /** @returns what differs from the document, one line each */
  differences({ method, path, status, body, mediaType }) {
    const { pathname } = new URL(path, 'http://localhost');
    if (!pathname.startsWith('/v1/')) return [];
    const operation = this.operations.find((one) => one.method === method && one.pattern.test(pathname));
    if (!operation) return status === 404 ? [] : [`${method} ${pathname} is in no document`];
    if (status < 300) this.answered.add(operation.name);
    this.compared += 1;
    const said = operation.responses[status];
    if (!said && !ofTheDoor.has(status)) return [`${operation.name} does not say that it may answer ${status}`];
    return this.#inside(operation.name, said ?? problem, { status, body, mediaType }).map(
      (line) => `${operation.name} ${status} ${line}`,
    );
  }

  #inside(name, { content }, { status, body, mediaType }) {
    if (status === 204) return content ? ['nothing is answered'] : [];
    const schema = (content?.[mediaType] ?? content?.['*/*'])?.schema;
    if (!schema) return [`${mediaType} without a schema`];
    return /json$/.test(mediaType) ? compare(body, schema, this.schemas) : [];
  }
}

const problem = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };

function operationOf(method, path, { responses }) {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
  const verb = method.toUpperCase();
  return { name: `${verb} ${path}`, method: verb, pattern, responses, variables: path.split('{').length };
}
