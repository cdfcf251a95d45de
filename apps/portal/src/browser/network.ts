/** Waits between tries after a lost network; an `online` event ends a wait at once. */
export const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 60_000];

export function networkOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      removeEventListener('online', go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });
}

export interface Sending {
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: XMLHttpRequestBodyInit;
  /** Bytes of the body that went out. */
  sent?: (loaded: number, total: number) => void;
  /** A line that only seems to be there is given up after so many milliseconds. */
  timeout?: number;
}

/** @returns the answer; null when there was none */
export function ask({ method, url, headers = {}, body, sent, timeout = 0 }: Sending): Promise<XMLHttpRequest | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    if (sent) request.upload.onprogress = ({ loaded, total }) => sent(loaded, total);
    request.onload = () => resolve(request);
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    request.open(method, url);
    request.timeout = timeout;
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body ?? null);
  });
}
