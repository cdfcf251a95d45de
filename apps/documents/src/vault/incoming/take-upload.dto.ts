import { Text, UuidField } from '@jatigi/platform-http';

/** The owner's own name for what the upload belongs to; opaque here. */
export const SUBJECT = /^[\x21-\x7e]{3,120}$/;

/** What an owner says of a finished upload: what the headers say of a body that is sent whole. */
export class TakeUploadDto {
  @UuidField({ description: 'The person in whose name the owner was asked' })
  begunBy!: string;

  @Text({ max: 100 })
  mediaType!: string;

  @Text({ max: 120, pattern: SUBJECT })
  subject!: string;

  @UuidField({ optional: true, description: 'Whom the file is about' })
  personId?: string;

  @Text({ optional: true, max: 9, description: 'A picture, and of so many pixels at least: 413x531' })
  leastPixels?: string;
}
