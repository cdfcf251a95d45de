import { BegunUpload, digestOf, hexOf } from './begun-uploads';
import { ask, networkOr, WAITS } from './network';

const PLACE = '/v1/documents/uploads';
const KILOBYTE = 1_024;
/** A part is lost as a whole when the line breaks: small at first, larger while they go quickly. */
const [LEAST, FIRST, MOST] = [16 * KILOBYTE, 64 * KILOBYTE, 256 * KILOBYTE];
const QUICK_MS = 4_000;
/** The service gives up a part after 55 s. */
const PATIENCE_MS = 60_000;
const common = { 'jatigi-client': 'portal', 'tus-resumable': '1.0.0' };

/** How much is there, in percent; null: the network is gone. */
type Tell = (percent: number | null) => void;

/** What became of it: an id to name in place of the file; the file is better sent as a whole; nobody answered for minutes. */
export type Sent = { id: string } | 'whole' | 'lost';

/**
 * Sends a file in parts (tus 1.0.0) and goes on where it stopped, after a broken line as after a reload. Whatever the
 * service does not want in this way is left to the form, whose page says why.
 */
export async function sendInParts(file: File, begun: BegunUpload, tell: Tell): Promise<Sent> {
  if (file.size <= FIRST) return 'whole';
  const id = begun.id;
  const known = id === null ? null : await untilAnswered(tell, () => offsetOf(id));
  if (id !== null && known && known.status === 200) return new Parts(file, id, tell).from(offsetIn(known));
  return begin(file, begun, tell);
}

async function begin(file: File, begun: BegunUpload, tell: Tell): Promise<Sent> {
  begun.forget();
  const key = hexOf(crypto.getRandomValues(new Uint8Array(16))); // the same with every try: one upload
  const headers = { ...common, 'idempotency-key': key, 'upload-length': String(file.size) };
  const answer = await untilAnswered(tell, () => ask({ method: 'POST', url: PLACE, headers, timeout: PATIENCE_MS }));
  if (!answer) return 'lost';
  const id = /\/([0-9a-f-]{36})$/.exec(answer.getResponseHeader('location') ?? '')?.[1];
  if (answer.status !== 201 || id === undefined) return 'whole';
  begun.keep(id);
  return new Parts(file, id, tell).from(0);
}

/** Parts one after the other, of a size that the line carries. */
class Parts {
  private size = FIRST;
  private failures = 0;

  constructor(
    private readonly file: File,
    private readonly id: string,
    private readonly tell: Tell,
  ) {}

  async from(offset: number): Promise<Sent> {
    for (let at: number | null = offset; at < this.file.size;) {
      const began = performance.now();
      const answer = await this.send(at);
      if (answer?.status === 204) {
        at = offsetIn(answer);
        this.failures = 0;
        if (performance.now() - began < QUICK_MS) this.size = Math.min(MOST, this.size * 2);
        continue;
      }
      if (answer && !isWorthATry(answer.status)) return 'whole';
      at = await this.again();
      if (at === null) return 'lost';
    }
    return { id: this.id };
  }

  private async send(at: number): Promise<XMLHttpRequest | null> {
    const body = this.file.slice(at, at + this.size);
    const digest = await digestOf(body);
    const headers = {
      ...common,
      ...{ 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) },
      ...(digest && { 'upload-checksum': `sha256 ${btoa(String.fromCharCode(...digest))}` }),
    };
    const sent = (loaded: number): void => this.tell(((at + loaded) / this.file.size) * 100);
    return ask({ method: 'PATCH', url: `${PLACE}/${this.id}`, headers, body, sent, timeout: PATIENCE_MS });
  }

  /** Waits, and asks how much is there. @returns null when nobody answered for minutes */
  private async again(): Promise<number | null> {
    this.size = Math.max(LEAST, this.size / 2);
    const wait = WAITS[this.failures++];
    if (wait === undefined) return null;
    this.tell(null);
    await networkOr(wait);
    const answer = await untilAnswered(this.tell, () => offsetOf(this.id));
    return answer && answer.status === 200 ? offsetIn(answer) : null;
  }
}

const offsetOf = (id: string): Promise<XMLHttpRequest | null> =>
  ask({ method: 'HEAD', url: `${PLACE}/${id}`, headers: common, timeout: PATIENCE_MS });

const offsetIn = (answer: XMLHttpRequest): number => Number(answer.getResponseHeader('upload-offset'));

/** Another request was first, the part did not arrive as it was sent, too many requests, or a fault of the platform. */
const isWorthATry = (status: number): boolean => [400, 408, 409, 429].includes(status) || status >= 500;

async function untilAnswered(tell: Tell, send: () => Promise<XMLHttpRequest | null>): Promise<XMLHttpRequest | null> {
  for (const wait of [...WAITS, null]) {
    const answer = await send();
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    if (wait === null) return null;
    tell(null);
    await networkOr(wait);
  }
  return null;
}
