import { Refusal, streamName } from '@jejak/kernel';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { officeOf } from '../acts/request-headers';
import { ENGINE, type RecordEngine } from '../engine';
import { findCaller } from '../session/request-caller';
import { collectionIn } from './scope.guard';
import { entityOf } from './scope-of-command';
import { isHidden } from '@jejak/access';

/**
 * A record of class rahasia is not there for who may not read it: its page, its timeline, its letters, its files, and
 * every address that will ever begin with it. Not 403, which would tell that there is one.
 */
@Injectable()
export class SecretGuard implements CanActivate {
  constructor(@Inject(ENGINE) private readonly engine: RecordEngine) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const { id } = request.params;
    const entity = entityOf(this.engine, collectionIn(request));
    if (typeof id !== 'string' || entity === undefined || request.params['office'] === undefined) return true;
    const stream = streamName(officeOf(request), entity, id);
    if (!(await isHidden(this.engine, findCaller(request), stream))) return true;
    throw new Refusal({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: `There is no ${stream}`,
      id: 'Catatan tidak ditemukan.',
    });
  }
}
