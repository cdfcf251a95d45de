import { Injectable } from '@nestjs/common';
import { AdmitApplication } from '../applications/admit-application';
import type { Command } from '../applications/application-commands';
import { assignApplication } from '../applications/assign-application';
import { decideApplication } from '../applications/decide-application';
import { proposeDecision } from '../applications/propose-decision';
import { AcceptDocumentBatchDto, AssignBatchDto, DecideManyDto, ProposeBatchDto } from './batch.dto';

type Parameters<T> = Omit<T, 'group' | 'files'>;

/** A command of one file that may be given to many, with what it needs. No free text: that is written file by file. */
export type BatchCommand =
  | { command: 'assign'; parameters: Parameters<AssignBatchDto> }
  | { command: 'admit'; parameters: Record<string, never> }
  | { command: 'accept-document'; parameters: Parameters<AcceptDocumentBatchDto> }
  | { command: 'propose-decision'; parameters: Parameters<ProposeBatchDto> }
  | { command: 'decide'; parameters: Parameters<DecideManyDto> };

/** The same commands that a single file is given: what they refuse there, they refuse here. */
@Injectable()
export class BatchCommands {
  constructor(private readonly admission: AdmitApplication) {}

  of(batch: BatchCommand): Command {
    switch (batch.command) {
      case 'assign':
        return assignApplication(batch.parameters);
      case 'admit':
        return this.admission.command;
      case 'accept-document':
        return acceptDocument(batch.parameters);
      case 'propose-decision':
        return proposeDecision(batch.parameters);
      case 'decide':
        return decideApplication(batch.parameters);
    }
  }
}

const acceptDocument = ({ document }: Parameters<AcceptDocumentBatchDto>): Command => ({
  action: 'visas.application.review-document',
  change: (application, { by, moment }) => application.reviewDocument(document, { verdict: 'accepted', by }, moment),
});
