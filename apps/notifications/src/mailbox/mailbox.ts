import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { InjectConfig } from '@jatigi/platform-service';
import { simpleParser } from 'mailparser';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotificationsConfig } from '../config';

/** One mail or SMS that really went out, over SMTP or SMPP, and was caught on this machine. */
export interface CaughtMail {
  id: string;
  channel: 'email' | 'sms';
  to: string;
  subject: string;
  date: string | null;
  template: string | null;
  messageId: string | null;
  text: string;
  html: string | null;
}

const SHOWN = 200;
const ending = /\.(eml|sms)$/;

/** The folder of the local catchers of mails and SMS. In production there is none. */
@Injectable()
export class Mailbox {
  constructor(@InjectConfig() private readonly config: NotificationsConfig) {}

  /** Newest first. @throws 404 outside development */
  async list(): Promise<CaughtMail[]> {
    const folder = this.folder();
    const names = await readdir(folder).catch(() => []);
    const newest = names.filter(isMail).sort().reverse().slice(0, SHOWN);
    return Promise.all(newest.map((name) => read(folder, name)));
  }

  /** @throws 404 */
  async get(id: string): Promise<CaughtMail> {
    const folder = this.folder();
    const names = await readdir(folder).catch(() => []);
    const name = names.filter(isMail).find((candidate) => candidate.replace(ending, '') === id);
    if (!name) throw notFound('This mail');
    return read(folder, name);
  }

  private folder(): string {
    const { NODE_ENV, MAILBOX_DIR } = this.config;
    if (NODE_ENV === 'production' || !MAILBOX_DIR) throw notFound('This page');
    return MAILBOX_DIR;
  }
}

function isMail(name: string): boolean {
  return /^[\w-]+\.(eml|sms)$/.test(name);
}

async function read(folder: string, name: string): Promise<CaughtMail> {
  const id = name.replace(ending, '');
  return name.endsWith('.sms') ? readSms(folder, name, id) : readMail(folder, name, id);
}

interface KeptSms {
  to: string;
  at: string;
  encoding: string;
  parts: number;
  text: string;
}

async function readSms(folder: string, name: string, id: string): Promise<CaughtMail> {
  const { to, at, encoding, parts, text } = JSON.parse(await readFile(join(folder, name), 'utf8')) as KeptSms;
  const subject = `SMS, ${encoding}, ${parts} × : ${text.slice(0, 40)}…`;
  return { id, channel: 'sms', to, subject, date: at, template: null, messageId: null, text, html: null };
}

async function readMail(folder: string, name: string, id: string): Promise<CaughtMail> {
  const mail = await simpleParser(await readFile(join(folder, name)));
  const to = Array.isArray(mail.to) ? mail.to : mail.to ? [mail.to] : [];
  const template = mail.headers.get('x-jatigi-template');
  return {
    id,
    channel: 'email',
    to: to.map((list) => list.text).join(', '),
    subject: mail.subject ?? '',
    date: mail.date?.toISOString() ?? null,
    template: typeof template === 'string' ? template : null,
    messageId: mail.messageId ?? null,
    text: mail.text ?? '',
    html: mail.html || null,
  };
}
