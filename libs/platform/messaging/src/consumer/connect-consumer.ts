import { Catch } from '@nestjs/common';
import type { INestApplication, RpcExceptionFilter } from '@nestjs/common';
import type { NestMicroservice } from '@nestjs/microservices';
import type { Observable } from 'rxjs';
import { throwError } from 'rxjs';
import type { ConsumerSettings } from './consumer-settings';
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
  const options = { inheritAppConfig: false, deferInitialization: true };
  const microservice = app.connectMicroservice({ strategy }, options) as NestMicroservice;
  // Filters are read when handlers are registered, so registration waits for the filter.
  microservice.useGlobalFilters(new PassErrors());
  microservice.registerListeners();
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
  return strategy;
}
