import { Injectable } from '@nestjs/common';
import { documentKind } from '@jatigi/documents-domain';
import type { MadeIssue } from './issued-documents';
import { IssueCopy } from './issue-copy';
import { IssueEVisa } from './issue-e-visa';
import { IssuePaper } from './issue-paper';
import type { About } from './issue-paper';

/** Makes a document of any kind from what its owner says now; keeps nothing. */
@Injectable()
export class MakeIssue {
  constructor(
    private readonly eVisas: IssueEVisa,
    private readonly copies: IssueCopy,
    private readonly papers: IssuePaper,
  ) {}

  /** @throws JobRejected when the owner, the seal or the layout refuses it for good */
  make(about: About): Promise<MadeIssue> {
    const { kind, subjectId, personId } = about;
    const { family } = documentKind(kind);
    if (family === 'visa') return this.eVisas.make(subjectId, personId);
    if (family === 'act') return this.copies.make(subjectId, personId);
    return this.papers.make(about);
  }
}
