import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, PostChanged, PostClosed, PostOpened } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { closePost, keepPost } from '../posts/posts';

/** What this service does when others speak. */
@Controller()
export class ReactionsController {
  @EventPattern<string>(eventType(PostOpened))
  onPostOpened(@Payload() data: EventData<typeof PostOpened>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return keepPost(tx, data);
  }

  @EventPattern<string>(eventType(PostChanged))
  onPostChanged(@Payload() data: EventData<typeof PostChanged>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return keepPost(tx, data);
  }

  @EventPattern<string>(eventType(PostClosed))
  onPostClosed(@Payload() data: EventData<typeof PostClosed>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return closePost(tx, data.code);
  }
}
