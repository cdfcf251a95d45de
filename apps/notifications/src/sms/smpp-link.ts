import type { Logger } from 'pino';
import smpp from 'smpp';
import type { Pdu, Session } from 'smpp';

const ANSWER_MILLISECONDS = 10_000;
const ENQUIRE_MILLISECONDS = 30_000;
const PAUSES_MILLISECONDS = [500, 1_000, 2_000, 5_000, 15_000, 30_000];
const TEMPORARY_FAILURE = 0x64; // ESME_RX_T_APPN: the centre keeps the receipt and comes again

/** `away`: nothing has left. `lost`: it left, and no answer came back. */
export type SubmitAnswer = { status: number; messageId: string } | 'away' | 'lost';

export interface LinkOptions {
  url: URL;
  log: Logger;
  /** Answered to the centre only once this has resolved. */
  onDelivery: (pdu: Pdu) => Promise<void>;
}

/** One bound connection to an SMS centre: kept alive, bound again after every loss, later and later. */
export class SmppLink {
  private session: Session | null = null;
  private bound = false;
  private failures = 0;
  private ended = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly options: LinkOptions) {}

  open(): void {
    const { url } = this.options;
    const tls = url.protocol === 'ssmpp:';
    const session = smpp.connect({ host: url.hostname, port: Number(url.port || (tls ? 3550 : 2775)), tls });
    this.session = session;
    session.on(tls ? 'secureConnect' : 'connect', () => this.bind(session));
    // An error is always followed by `close`, except for octets that are no SMPP.
    session.on('error', () => session.destroy());
    session.on('close', () => this.lose(session));
    session.on('deliver_sm', (pdu: Pdu) => void this.receive(session, pdu));
    session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()));
    session.on('unbind', (pdu: Pdu) => {
      session.send(pdu.response());
      session.close();
    });
  }

  /** Ends for good. */
  close(): void {
    this.ended = true;
    clearTimeout(this.timer);
    if (this.bound) this.session?.unbind();
    this.session?.destroy();
  }

  submit(options: Record<string, unknown>): Promise<SubmitAnswer> {
    const { session } = this;
    if (!session || !this.bound) return Promise.resolve('away');
    return this.answered((answer) => session.submit_sm(options, answer)).then((answer) =>
      typeof answer === 'string' ? answer : { status: answer.command_status, messageId: answer.message_id ?? '' },
    );
  }

  private bind(session: Session): void {
    const { username, password } = this.options.url;
    const credentials = { system_id: decodeURIComponent(username), password: decodeURIComponent(password) };
    session.bind_transceiver({ ...credentials, interface_version: 0x34 }, ({ command_status }) => {
      if (command_status !== 0) {
        this.options.log.error({ status: command_status }, 'the SMS centre refuses the bind');
        return session.destroy();
      }
      this.bound = true;
      this.failures = 0;
      this.timer = setTimeout(() => void this.enquire(session), ENQUIRE_MILLISECONDS);
      this.timer.unref();
    });
  }

  /** A connection that is silently dead is found here, not by a message. */
  private async enquire(session: Session): Promise<void> {
    const answer = await this.answered((settle) => session.enquire_link({}, settle));
    if (typeof answer === 'string') return session.destroy();
    this.timer = setTimeout(() => void this.enquire(session), ENQUIRE_MILLISECONDS);
    this.timer.unref();
  }

  private lose(session: Session): void {
    if (session !== this.session) return;
    this.session = null;
    this.bound = false;
    clearTimeout(this.timer);
    for (const give of [...this.waiting]) give();
    if (this.ended) return;
    const pause = PAUSES_MILLISECONDS[Math.min(this.failures, PAUSES_MILLISECONDS.length - 1)];
    this.failures += 1;
    this.timer = setTimeout(() => this.open(), pause);
    this.timer.unref();
  }

  private async receive(session: Session, pdu: Pdu): Promise<void> {
    const status = await this.options.onDelivery(pdu).then(
      () => 0,
      (err: unknown) => {
        this.options.log.warn({ err }, 'a delivery receipt could not be kept');
        return TEMPORARY_FAILURE;
      },
    );
    session.send(pdu.response({ command_status: status }));
  }

  /** Waits for the answer, for so long and no longer, or until the connection is lost. */
  private answered(send: (answer: (pdu: Pdu) => void) => boolean): Promise<Pdu | 'away' | 'lost'> {
    return new Promise((resolve) => {
      const end = (outcome: Pdu | 'away' | 'lost'): void => {
        clearTimeout(slow);
        this.waiting.delete(lost);
        resolve(outcome);
      };
      const lost = (): void => end('lost');
      const slow = setTimeout(lost, ANSWER_MILLISECONDS);
      this.waiting.add(lost);
      if (!send(end)) end('away');
    });
  }
}
