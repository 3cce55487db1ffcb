import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { ENGINE, type RecordEngine } from '../engine';
import { RequestProblem } from '../problems/request-problem';
import { POSITION_HEADER, seenPositionOf } from './request-headers';

/**
 * A query that sends the position of a write waits until the projections have passed it. Put on the routes that read
 * projections; what is read from the log itself needs no waiting.
 */
@Injectable()
export class ReadYourWrite implements NestInterceptor {
  constructor(@Inject(ENGINE) private readonly engine: RecordEngine) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const seen = seenPositionOf(context.switchToHttp().getRequest<Request>());
    if (seen !== undefined) {
      const head = await this.engine.store.head();
      if (seen > head.position)
        throw new RequestProblem({
          status: 400,
          code: 'POSITION_AHEAD_OF_LOG',
          en: 'The position lies after the end of the log',
          id: `Posisi itu belum ada di log; paling akhir ${head.position}.`,
          field: POSITION_HEADER,
          allowed: [`≤ ${head.position}`],
        });
      await this.engine.waitFor(seen);
    }
    return next.handle();
  }
}
