import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { InjectLogger } from '@jatigi/platform-service';
import { countDelivery } from '@jatigi/platform-telemetry';
import type { Logger } from 'pino';
import { Channels } from './channels';
import type { Outgoing } from './channels';
import { Doorbells } from './doorbells';
import { MailWriter } from './mail-writer';
import type { ClaimedMessage, FinalStatus } from './message-store';
import { MessageStore } from './message-store';
import type { Outcome } from './smtp-mailer';

const AT_ONCE = 4;
const POLL_MILLISECONDS = 500;
/** About a day with the pauses below. */
const MAX_ATTEMPTS = 40;

const finals: Record<Exclude<Outcome['kind'], 'retry'>, FinalStatus> = {
  sent: 'sent',
  rejected: 'permanent-failure',
  'refused-for-now': 'temporary-failure',
  unknown: 'unknown',
};

/** Sends what is owed: never two of one message, and a doubt is shown instead of guessed. */
@Injectable()
export class Sender implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private stopping = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: MessageStore,
    private readonly writer: MailWriter,
    private readonly channels: Channels,
    private readonly doorbells: Doorbells,
    @InjectLogger() private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = this.run();
  }

  /** Ends the mails in hand; the database is closed after. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    this.doorbells.sending.ring();
    await this.loop;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.onModuleDestroy();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const sent = await this.round().catch((err: unknown) => {
        this.log.warn({ err }, 'sending pauses');
        return 0;
      });
      if (sent === 0) await this.doorbells.sending.wait(POLL_MILLISECONDS);
    }
  }

  private async round(): Promise<number> {
    const forgotten = await this.store.markForgotten();
    if (forgotten > 0) this.log.error({ messages: forgotten }, 'fate of messages unknown: a sender died while sending');
    const messages = await this.store.claim(AT_ONCE);
    await Promise.all(messages.map((message) => this.sendOne(message)));
    return messages.length;
  }

  private async sendOne(message: ClaimedMessage): Promise<void> {
    const outgoing = await this.write(message);
    if (!outgoing || !(await this.store.markSubmitting(message, outgoing))) return;
    const outcome = await this.channels.send(outgoing);
    await this.conclude(message, outcome);
    if (outgoing.channel === 'sms') await this.store.hearReceipts(message);
  }

  private async write(message: ClaimedMessage): Promise<Outgoing | null> {
    try {
      return await this.writer.write(message);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') {
        await this.store.settle(message, 'permanent-failure', 'no-contact');
      } else {
        await this.retry(message, error instanceof DomainError ? error.code : 'mail-unwritable');
      }
      return null;
    }
  }

  private async conclude(message: ClaimedMessage, outcome: Outcome): Promise<void> {
    this.log.info({ message: message.id, template: message.template, outcome: outcome.kind }, 'message');
    if (outcome.kind === 'retry') return this.retry(message, outcome.reason);
    countDelivery(message.template, outcome.kind === 'sent' || outcome.kind === 'unknown' ? outcome.kind : 'failed');
    await this.store.settle(message, finals[outcome.kind], outcome.kind === 'sent' ? null : outcome.reason);
  }

  private async retry(message: ClaimedMessage, reason: string): Promise<void> {
    if (message.attempts >= MAX_ATTEMPTS) return this.store.settle(message, 'technical-failure', reason);
    await this.store.retryLater(message, reason, Math.min(2 ** (message.attempts - 1), 3_600));
  }
}
