import { createHash, randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { documentKind } from '@jatigi/documents-domain';
import { DomainError, isUuid, notFound } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { InjectConfig, Timers } from '@jatigi/platform-service';

import type { DocumentsConfig } from '../config';
import { IssuedDocuments } from '../issuing/issued-documents';
import type { BlobFolder } from '../vault/blob-store';
import { Uploads } from '../vault/uploads';

export interface DownloadLink {
  /** Public address; good once. */
  url: string;
  expiresAt: string;
}

export interface Download {
  type: string;
  name: string;
  bytes: Buffer;
}

const LIFE_MS = 60_000;
const HOUR = 3_600_000;
/** So long a dead link is told from one that never was. */
const REMEMBERED_MS = 24 * HOUR;

/** Where a link finds its file, as SQL with the digest, the id and the end of the link. */
const makeSql: Record<BlobFolder, string> = {
  uploads: `insert into download_link (digest, folder, file_id, expires_at)
    select $1, 'uploads', id, $3 from upload where id = $2 returning file_id`,
  documents: `insert into download_link (digest, folder, file_id, expires_at)
    select $1, 'documents', id, $3 from document where id = $2 returning file_id`,
};

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const dead = (code: 'link-used' | 'link-expired', detail: string) => new DomainError({ code, kind: 'gone', detail });

/**
 * Links to one file, that whoever may read it can hand to a browser: they die when they are used, and after a minute.
 * The token looks like an id (122 random bits), for ids are what logs and limits leave out of a path.
 */
@Injectable()
export class DownloadLinks implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly uploads: Uploads,
    private readonly documents: IssuedDocuments,
    @InjectConfig() private readonly config: DocumentsConfig,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(HOUR, 'sweep of download links', () => this.sweep());
  }

  /** For the owner of the file, which has authorised who asks. @throws 404 */
  async make(tx: Tx, folder: BlobFolder, fileId: string): Promise<DownloadLink> {
    const token = randomUUID();
    const expires = new Date(tx.now.getTime() + LIFE_MS);
    const made = (await tx.manager.query(makeSql[folder], [digestOf(token), fileId, expires])) as unknown[];
    if (made.length === 0) throw notFound('This file');
    return { url: `${this.config.PUBLIC_URL}/v1/documents/downloads/${token}`, expiresAt: expires.toISOString() };
  }

  /**
   * The file, once. Row and file are one transaction: when the file cannot be read the link stays good.
   * @throws 404; 410 `link-used`, `link-expired`, `file-damaged`
   */
  use(token: string): Promise<Download> {
    if (!isUuid(token)) throw notFound('This link');
    return this.transactions.asService({ service: 'documents' }, async (tx) => {
      const [rows] = (await tx.manager.query(
        `update download_link set used_at = $2 where digest = $1 and used_at is null and expires_at > $2
         returning folder, file_id as id`,
        [digestOf(token), tx.now],
      )) as [{ folder: BlobFolder; id: string }[], number];
      if (!rows[0]) throw await this.whyDead(tx, token);
      return rows[0].folder === 'uploads' ? this.upload(tx, rows[0].id) : this.document(tx, rows[0].id);
    });
  }

  /** @returns how many were forgotten */
  sweep(): Promise<number> {
    return this.transactions.asService({ service: 'documents' }, async (tx) => {
      const before = new Date(tx.now.getTime() - REMEMBERED_MS);
      const [, count] = (await tx.manager.query('delete from download_link where expires_at < $1', [before])) as [
        unknown,
        number,
      ];
      return count;
    });
  }

  private async whyDead(tx: Tx, token: string): Promise<DomainError> {
    const sql = 'select used_at from download_link where digest = $1';
    const [row] = (await tx.manager.query(sql, [digestOf(token)])) as { used_at: Date | null }[];
    if (!row) return notFound('This link');
    if (row.used_at) return dead('link-used', 'Ce lien a déjà servi. / This link has been used.');
    return dead('link-expired', 'Ce lien a expiré. / This link has expired.');
  }

  private async upload(tx: Tx, id: string): Promise<Download> {
    const { type, bytes } = await this.uploads.read(tx, id);
    return { type, bytes, name: `document.${endings[type]}` };
  }

  private async document(tx: Tx, id: string): Promise<Download> {
    const { kind, number, pdf } = await this.documents.content(tx, id);
    return { type: 'application/pdf', bytes: pdf, name: `${documentKind(kind).file}-${number}.pdf` };
  }
}
