import { Choice, PageQuery } from '@jatigi/platform-http';

export class VoletQuery extends PageQuery {
  @Choice(['waiting', 'acknowledged'], { optional: true })
  state?: 'waiting' | 'acknowledged';
}
