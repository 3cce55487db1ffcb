import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { ENGINE, type RecordEngine } from '../engine';
import { seenPositionOf } from './request-headers';

/**
 * A query that sends the position of a write waits until the projections have passed it. Put on the routes that read
 * projections; what is read from the log itself needs no waiting. A position that the log has not reached is waited for
 * as well, and then answered with 503: another writer may be about to reach it.
 */
@Injectable()
export class ReadYourWrite implements NestInterceptor {
  constructor(@Inject(ENGINE) private readonly engine: RecordEngine) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const seen = seenPositionOf(context.switchToHttp().getRequest<Request>());
    if (seen !== undefined) await this.engine.waitFor(seen);
    return next.handle();
  }
}
