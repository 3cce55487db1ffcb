import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { WriteAnswer } from './write-answer.dto';
import { POSITION_HEADER } from './request-headers';

/** A write's revision and position go into the headers too; a record that was opened is named by Location. */
@Injectable()
export class WriteAnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer instanceof WriteAnswer) {
          response.set({ ETag: `"${String(answer.revision)}"`, [POSITION_HEADER]: answer.position });
          if (response.statusCode === 201) response.set('Location', answer.href);
        }
        return answer;
      }),
    );
  }
}
