import { BatchesController } from './batches.controller';
import { ReissueBatches } from './batches';
import { KeyWatch } from '../key-console/key-watch';
import { KeysController } from '../key-console/keys.controller';
import { ReadKeys } from '../key-console/read-keys';
import { DocumentCommands } from './document-commands';
import { IssueLogController } from './issue-log.controller';
import { NumbersController } from './numbers.controller';
import { ParkedController } from './parked.controller';
import { ParkedIssues } from './parked-issues';
import { ReadIssueLog } from './read-issue-log';
import { ReadNumbers } from './read-numbers';
import { ReadRegister } from './read-register';
import { RegisterController } from './register.controller';
import { RevocationsController } from './revocations.controller';

/** What officers do with issued documents, and what they see of numbers and keys. */
export const officeControllers = [
  RegisterController,
  RevocationsController,
  BatchesController,
  ParkedController,
  IssueLogController,
  NumbersController,
  KeysController,
];
export const officeProviders = [
  DocumentCommands,
  ReadRegister,
  ReissueBatches,
  ParkedIssues,
  ReadIssueLog,
  ReadNumbers,
  KeyWatch,
  ReadKeys,
];
