/** What came back. */
export interface Answer<T> {
  readonly data: T;
  readonly status: number;
  /** For `ifMatch` of the next command; null when what was read has no versions. */
  readonly etag: string | null;
  /** To be quoted when something is reported. */
  readonly requestId: string | null;
}

/** A version that was seen: an answer that carries one, its ETag, or the number. */
export type Version = string | number | { readonly etag: string | null };

/** A file of the platform, read whole. */
export interface Download {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** @throws TypeError for an answer without an ETag: nothing can be compared with it */
export function ifMatchOf(version: Version): string {
  const etag = typeof version === 'object' ? version.etag : version;
  if (etag === null) throw new TypeError('This answer carries no version');
  return typeof etag === 'number' ? `"${etag}"` : etag;
}

export async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const { headers, status } = response;
  return {
    data: (text === '' ? undefined : JSON.parse(text)) as T,
    status,
    etag: headers.get('etag'),
    requestId: headers.get('x-request-id'),
  };
}

export async function downloadOf(response: Response): Promise<Download> {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return { bytes: new Uint8Array(await response.arrayBuffer()), type };
}
