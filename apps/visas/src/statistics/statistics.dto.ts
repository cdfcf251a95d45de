import { DateField, Text } from '@jatigi/platform-http';

export class VisaStatisticsQuery {
  @DateField({ example: '2026-11-01', description: 'The first day that is counted' })
  from!: string;
  @DateField({ example: '2026-11-30', description: 'The last day that is counted; at most 366 days in all' })
  to!: string;
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'One of your posts' })
  post?: string;
}
