import openapiTS, { astToString } from 'openapi-typescript';

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const banner = '// Made from openapi.json by `npm run client:openapi`; not for hands.\n';

/**
 * The sources that are made from a document.
 * @returns {Promise<{types: string, keys: string}>}
 */
export async function generate(document) {
  const types = astToString(await openapiTS(structuredClone(document), { alphabetize: true, immutable: true }));
  return { types: `${banner}${types}`, keys: `${banner}${keysOf(document)}` };
}

/** Which operations take an Idempotency-Key: the client makes one for these, and repeats no other command. */
function keysOf({ paths }) {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => takesKey(item[method])).map((method) => `${method} ${path}`),
  );
  const lines = operations.sort().map((operation) => `  '${operation}',\n`);
  return `export const idempotentOperations: ReadonlySet<string> = new Set([\n${lines.join('')}]);\n`;
}

const takesKey = (operation) =>
  operation?.parameters?.some(({ in: place, name }) => place === 'header' && name === 'Idempotency-Key');
