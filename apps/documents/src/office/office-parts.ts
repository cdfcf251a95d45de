import { BatchesController } from './batches.controller';
import { ReissueBatches } from './batches';
import { DocumentCommands } from './document-commands';
import { IssueLogController } from './issue-log.controller';
import { ParkedController } from './parked.controller';
import { ParkedIssues } from './parked-issues';
import { ReadIssueLog } from './read-issue-log';
import { ReadRegister } from './read-register';
import { RegisterController } from './register.controller';
import { RevocationsController } from './revocations.controller';

/** What officers do with issued documents. */
export const officeControllers = [
  RegisterController,
  RevocationsController,
  BatchesController,
  ParkedController,
  IssueLogController,
];
export const officeProviders = [DocumentCommands, ReadRegister, ReissueBatches, ParkedIssues, ReadIssueLog];
