import { Choice, DateField, PageQuery, Text } from '@jatigi/platform-http';

export class QueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
  @Choice(['me', 'nobody'], { optional: true })
  assigned?: 'me' | 'nobody';
  @DateField({ optional: true, description: 'Begun on this day or later' })
  from?: string;
}
