import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { momentOf } from '../certificates/certificate-moment';
import { CertificateStore } from '../certificates/certificate-store';
import { CopyStore } from '../copies/copy-store';
import { askedCertificate } from './asked-certificate';
import { askedCopy } from './asked-copy';
import type { AskedFile, SearchSubject } from './asked-file';

/** Finds what a centre is asked about by its id alone: a centre need not know what its answer is for. */
@Injectable()
export class AskedFiles {
  constructor(
    private readonly copies: CopyStore,
    private readonly certificates: CertificateStore,
  ) {}

  /** @throws 404 `not-found`, also when row-level security hides it */
  get(tx: Tx, id: string): Promise<AskedFile> {
    return this.open(tx, id, 'get');
  }

  lock(tx: Tx, id: string): Promise<AskedFile> {
    return this.open(tx, id, 'lock');
  }

  private async open(tx: Tx, id: string, how: 'get' | 'lock'): Promise<AskedFile> {
    const [found] = (await tx.manager.query(
      `select 'copy' as subject from copy_request where id = $1
       union all select 'certificate' from certificate_request where id = $1 and held_by is not null`,
      [id],
    )) as Array<{ subject: SearchSubject }>;
    if (!found) throw notFound('This search');
    if (found.subject === 'copy') return askedCopy(await this.copies[how](tx, id), this.copies);
    const request = await this.certificates[how](tx, id);
    return askedCertificate(request, await momentOf(tx, request), this.certificates);
  }
}
