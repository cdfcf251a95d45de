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
 * A file with its progress. Browsers tell it of `XMLHttpRequest` only; elsewhere the stream is counted as it is taken.
 * The file is read anew for every try.
 */
export function uploadTransport(
  fetch: typeof globalThis.fetch,
  file: Blob,
  onProgress: (progress: Progress) => void,
): Transport {
  if (typeof XMLHttpRequest !== 'undefined') return xhrTransport(file, onProgress);
  return (url, { method, headers, signal }) => {
    const body = file.stream().pipeThrough(counting(file.size, onProgress));
    const request = { method, headers, redirect: 'manual', duplex: 'half', body, ...(signal && { signal }) };
    return fetch(url, request as RequestInit);
  };
}

function counting(total: number, onProgress: (progress: Progress) => void): TransformStream<Uint8Array, Uint8Array> {
  let sent = 0;
  return new TransformStream({
    transform(chunk, out) {
      sent += chunk.byteLength;
      out.enqueue(chunk);
      onProgress({ sent, total });
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
