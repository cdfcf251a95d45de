/** The routes of the running service as its own OpenAPI names them. */
export interface Operation {
  /** `GET /applications/{id}` */
  name: string;
  method: string;
  path: string;
  /** The action of the table of permissions. */
  action: string;
  body: Schema | null;
}
interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  example?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}
interface Described {
  'x-permission'?: string;
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Schema> };
}
const ROOT = '/v1/visas';
const UUID = '00000000-0000-4000-8000-000000000001';

export class Api {
  readonly operations: Operation[];
  private constructor(private readonly document: Document) {
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, described]): Operation => {
        const name = `${method.toUpperCase()} ${path.replace(ROOT, '')}`;
        const body = described.requestBody?.content['application/json']?.schema ?? null;
        return {
          name,
          method: method.toUpperCase(),
          path: path.replace(ROOT, ''),
          action: described['x-permission'] ?? '',
          body,
        };
      }),
    );
  }

  static async of(url: string): Promise<Api> {
    return new Api((await (await fetch(`${url}/openapi.json`)).json()) as Document);
  }

  operation(name: string): Operation {
    const found = this.operations.find((one) => one.name === name);
    if (!found)
      throw new Error(`The service has no route "${name}" any more: take its row out of leaks/rule-table.ts.`);
    return found;
  }

  /** A body that the door lets through: every field that is required, as its example has it. */
  bodyOf({ body }: Operation): unknown {
    return body ? this.sample(body) : {};
  }

  private sample(schema: Schema): unknown {
    const { $ref, allOf, example } = schema;
    if ($ref) return this.sample(this.document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
    if (allOf) return Object.assign({}, ...allOf.map((part) => this.sample(part))) as object;
    return example ?? schema.enum?.[0] ?? this.made(schema);
  }

  private made({ type = 'string', format, items = {}, required = [], properties = {} }: Schema): unknown {
    if (type === 'object') {
      return Object.fromEntries(required.map((name) => [name, this.sample(properties[name] ?? {})]));
    }
    if (type === 'array') return [this.sample(items)];
    const simple: Readonly<Record<string, unknown>> = { integer: 1, number: 1, boolean: true };
    return simple[type] ?? (format === 'uuid' ? UUID : 'Exemple');
  }
}
