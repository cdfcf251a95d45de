/** No time stamp just now: asking again later may help. */
export class TimeStampUnavailable extends Error {
  constructor(reason: string) {
    super(`The time-stamping authority gave no time stamp: ${reason}`);
    this.name = 'TimeStampUnavailable';
  }
}
