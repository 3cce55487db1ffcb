import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { requestIdOf } from '../server/request-id';
import { Act } from './act';
import { ActorResolver } from './actor-resolver';
import { getCaller } from '../session/request-caller';
import { asksOnly } from './asks-only';
import { commandIdOf, expectedRevisionOf, officeOf } from './request-headers';

/** Reads the envelope of every write before its body is looked at, and lays it where `@TheAct()` finds it. */
@Injectable()
export class ActGuard implements CanActivate {
  constructor(private readonly actors: ActorResolver) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    // A session is opened in no office and writes nothing into the log.
    if (request.method !== 'POST' || request.params['office'] === undefined) return true;
    if (asksOnly(request.path)) return true;
    const office = officeOf(request);
    const { actor, role } = this.actors.resolve(request);
    const expectedRevision = expectedRevisionOf(request);
    const { id } = request.params;
    http.getResponse<Response>().locals['act'] = new Act({
      office,
      caller: getCaller(request),
      actor,
      role,
      commandId: commandIdOf(request, office, actor),
      correlationId: requestIdOf(request),
      ...(typeof id === 'string' ? { recordId: id } : {}),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    });
    return true;
  }
}
