type Value = string | number | boolean | null | undefined;

/** Values for a path's `{names}`, and the query. */
export interface AddressParts {
  readonly path?: Readonly<Record<string, Value>> | undefined;
  readonly query?: Readonly<Record<string, Value | readonly Value[]>> | undefined;
}

/** The address of one request: names filled in and escaped, values without a content left out. */
export function addressOf(baseUrl: URL, template: string, { path = {}, query = {} }: AddressParts): URL {
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined || value === null || value === '')
      throw new TypeError(`"${name}" of ${template} is missing`);
    return encodeURIComponent(value);
  });
  const url = new URL(filled, baseUrl);
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? (value as readonly Value[]) : [value as Value]) {
      if (one !== undefined && one !== null) url.searchParams.append(name, String(one));
    }
  }
  return url;
}

/** The gateway's address. Tokens and files of people go over TLS; a gateway on this machine may do without. */
export function baseOf(address: string | URL): { baseUrl: URL; isLocal: boolean } {
  const baseUrl = new URL(address);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(baseUrl.hostname);
  if (baseUrl.protocol !== 'https:' && !(baseUrl.protocol === 'http:' && isLocal)) {
    throw new TypeError(`${baseUrl.origin} is not https`);
  }
  return { baseUrl, isLocal };
}
