import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { Permit } from '@jatigi/platform-auth';
import { ApiExcludeController } from '@nestjs/swagger';
import { Mailbox } from './mailbox';
import { listPage, mailboxPolicy, mailPage } from './mailbox-page';

interface ReplyLike {
  header(name: string, value: string): ReplyLike;
}

/** Development only: what went out through the SMTP catcher, for people (HTML) and scripts (JSON). */
@ApiExcludeController()
@Controller('dev/mailbox')
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  @Get()
  @Permit('notifications.mailbox.read', { public: true })
  async list(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: ReplyLike,
  ): Promise<unknown> {
    const items = await this.mailbox.list();
    return wantsJson(accept) ? { items } : asPage(reply, listPage(items));
  }

  @Get('messages/:id')
  @Permit('notifications.mailbox.read', { public: true })
  async get(
    @Param('id') id: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: ReplyLike,
  ): Promise<unknown> {
    const mail = await this.mailbox.get(id);
    return wantsJson(accept) ? mail : asPage(reply, mailPage(mail));
  }
}

function wantsJson(accept: string | undefined): boolean {
  return accept?.includes('application/json') ?? false;
}

function asPage(reply: ReplyLike, html: string): string {
  reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', mailboxPolicy);
  return html;
}
