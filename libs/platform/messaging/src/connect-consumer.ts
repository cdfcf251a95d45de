import { Catch } from '@nestjs/common';
import type { INestApplication, RpcExceptionFilter } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { throwError } from 'rxjs';
import type { ConsumerSettings } from './event-consumer';
import { EventConsumer } from './event-consumer';

/** Nest's own filter replaces every error by "Internal server error"; the consumer must see which one it was. */
@Catch()
class PassErrors implements RpcExceptionFilter<unknown> {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Connects the consumer to an application; `app.startAllMicroservices()` starts it. The HTTP pipes, guards and filters
 * of the application stay out: data is validated by its contract.
 */
export function connectConsumer(app: INestApplication, settings: ConsumerSettings): EventConsumer {
  const strategy = new EventConsumer(settings);
  app.connectMicroservice({ strategy }, { inheritAppConfig: false }).useGlobalFilters(new PassErrors());
  return strategy;
}
