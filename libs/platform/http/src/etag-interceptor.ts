import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';

/** Sets `ETag` from a numeric `version` in the answer, and keeps every answer out of caches unless the route says else. */
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const reply = context.switchToHttp().getResponse<{
      header(name: string, value: string): void;
      hasHeader(name: string): boolean;
    }>();
    return next.handle().pipe(
      map((body) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (typeof version === 'number') reply.header('etag', `"${version}"`);
        if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
        return body;
      }),
    );
  }
}
