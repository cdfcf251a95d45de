import { Injectable } from '@nestjs/common';
import { Doorbell } from '@jatigi/platform-messaging';

/** Wakes the sender of this process after a commit. */
@Injectable()
export class Doorbells {
  readonly sending = new Doorbell();
}
