import { Choice, IntField, ListOf, PageQuery, Text, UuidField } from '@jatigi/platform-http';
import { ageCodes, escalationTargets, openStates, processingClasses } from '@jatigi/visas-domain';
import type { AgeBand, EscalationTarget, OpenState, ProcessingClass } from '@jatigi/visas-domain';
import { TransferDto } from '../applications/application.dto';
import { PROCESSING, VISA_TYPE } from '../policy/visa-types';

const POST = { max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'One of your posts' };
const SERVICE = {
  max: 40,
  pattern: /^[a-z0-9-]+$/,
  example: 'security',
  description: 'A service whose answer is awaited',
};

export class NetworkQuery {
  @Text({ ...POST, optional: true })
  post?: string;
}

export class AwaitedQuery extends PageQuery {
  @Text({ ...POST, optional: true })
  post?: string;
  @Text({ ...SERVICE, optional: true })
  service?: string;
}

export class OpenFilesQuery extends AwaitedQuery {
  @Choice(openStates, { optional: true, example: 'EXAMINATION' })
  state?: OpenState;
  @Choice(ageCodes, { optional: true, example: 'over-45', description: 'Days since the submission' })
  age?: AgeBand;
  @Choice(['true'], { optional: true, description: 'Only files whose deadline has passed' })
  overdue?: 'true';
  @Choice(escalationTargets, {
    optional: true,
    description: 'Only files of which they were told that something is late',
  })
  escalated?: EscalationTarget;
  @Text({ ...VISA_TYPE, optional: true })
  visaType?: string;
  @Choice(processingClasses, { ...PROCESSING, optional: true })
  processing?: ProcessingClass;
}

export class OpenFilesCsvQuery extends OpenFilesQuery {
  @Choice(['fr', 'en'], {
    optional: true,
    description: 'Language of the headings; French, and its semicolon, when absent',
  })
  language?: 'fr' | 'en';
}

export class TransferRowDto {
  @UuidField({ description: 'The application' })
  id!: string;
  @IntField({ optional: true, min: 1, description: 'The version that was read; another one is not sent on' })
  version?: number;
}

export class TransferBatchDto extends TransferDto {
  @ListOf(() => TransferRowDto, { max: 100, description: 'Each file is sent on, or not, for itself' })
  files!: TransferRowDto[];
}
