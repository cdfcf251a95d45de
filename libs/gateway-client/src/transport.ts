/** One request as it goes over the line. */
export interface Outgoing {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly signal?: AbortSignal;
  readonly body?: string;
}

/** Sends one request, once. */
export type Transport = (url: string, request: Outgoing) => Promise<Response>;

/** How much of a file is on its way. */
export interface Progress {
  readonly sent: number;
  readonly total: number;
}

/** JSON and reads: plain `fetch`. A redirect would take the token along, so none is followed. */
export function fetchTransport(fetch: typeof globalThis.fetch): Transport {
  return (url, { method, headers, signal, body }) =>
    fetch(url, {
      method,
      headers,
      redirect: 'manual',
      ...(signal && { signal }),
      ...(body !== undefined && { body }),
    });
}

/**
 * A file with its progress. Browsers tell it of `XMLHttpRequest` only; elsewhere the pieces are counted as the line
 * takes them.
 * The file is read anew for every try.
 */
export function uploadTransport(
  fetch: typeof globalThis.fetch,
  file: Blob,
  onProgress: (progress: Progress) => void,
): Transport {
  if (typeof XMLHttpRequest !== 'undefined') return xhrTransport(file, onProgress);
  return (url, { method, headers, signal }) => {
    const body = inPieces(file, onProgress);
    const request = { method, headers, redirect: 'manual', duplex: 'half', body, ...(signal && { signal }) };
    return fetch(url, request as RequestInit);
  };
}

const PIECE = 64 * 1_024;

/** Piece by piece, each when there is room for it: a blob's own stream may hand over the whole file at once. */
function inPieces(file: Blob, onProgress: (progress: Progress) => void): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    async pull(out) {
      if (sent === file.size) return out.close();
      const piece = new Uint8Array(await file.slice(sent, sent + PIECE).arrayBuffer());
      out.enqueue(piece);
      sent += piece.byteLength;
      onProgress({ sent, total: file.size });
    },
  });
}

function xhrTransport(file: Blob, onProgress: (progress: Progress) => void): Transport {
  return (url, { method, headers, signal }) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, url);
      xhr.responseType = 'arraybuffer';
      for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
      xhr.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, total });
      const stop = (): void => xhr.abort();
      xhr.onload = () => resolve(responseOf(xhr));
      xhr.onerror = () => reject(new TypeError('The upload failed on the way'));
      xhr.onabort = () => reject(signal?.reason as Error);
      xhr.onloadend = () => signal?.removeEventListener('abort', stop);
      signal?.addEventListener('abort', stop, { once: true });
      if (signal?.aborted) reject(signal.reason as Error);
      else xhr.send(file);
    });
}

function responseOf(xhr: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of xhr.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  const isEmpty = xhr.status === 204 || xhr.status === 304;
  return new Response(isEmpty ? null : (xhr.response as ArrayBuffer), { status: xhr.status, headers });
}
