import { Text, UuidField } from '@jatigi/platform-http';
import { StartApplicationDto } from '../applications/application.dto';

export class StartWalkInDto extends StartApplicationDto {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'The post at whose desk the person stands' })
  post!: string;

  @UuidField({ optional: true, description: 'Her person, where she has one; a new one when absent' })
  applicantPersonId?: string;
}
