import { type Access, needOn } from '@jejak/access';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { officeOf } from '../acts/request-headers';
import { ENGINE, type RecordEngine } from '../engine';
import { RequestProblem } from '../problems/request-problem';
import { ACCESS } from '../session/access-token';
import { getCaller, setGrant } from '../session/request-caller';
import { type Need, NEEDS, OPEN, SIGNED_IN } from './needs';
import { refuseScope } from './refuse-scope';
import { entityOf, grantOf } from './scope-of-command';

/**
 * Asks of every route whether its caller may: what the route needs, in the office of the path, in the section that owns
 * the collection of the path. It denies what says nothing, and each refusal is kept in the security log.
 */
@Injectable()
export class ScopeGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ENGINE) private readonly engine: RecordEngine,
    @Inject(ACCESS) private readonly access: Access,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const need = this.reflector.getAllAndOverride<Need | undefined>(NEEDS, [context.getHandler(), context.getClass()]);
    if (need === undefined) throw undeclared();
    if (need === OPEN) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = getCaller(request);
    if (need === SIGNED_IN) return true;

    const office = request.params['office'] === undefined ? undefined : officeOf(request);
    const entity = entityOf(this.engine, collectionIn(request));
    const { id } = request.params;
    const asked = {
      action: needOn(need, entity),
      data: request.body as unknown,
      ...(office === undefined ? {} : { office }),
      ...(entity === undefined ? {} : { entity }),
      ...(typeof id === 'string' ? { id } : {}),
    };
    const grant = grantOf(this.engine, caller, asked);
    if (grant === undefined) throw refuseScope(this.engine, this.access, caller, asked, request.ip);
    setGrant(request, grant);
    return true;
  }
}

/** `/api/offices/:office/operations/…`: the collection is the part after the office, whichever way the route names it. */
export const collectionIn = (request: Request): string => {
  const named = request.params['collection'];
  return typeof named === 'string' ? named : (request.path.split('/')[4] ?? '');
};

const undeclared = (): RequestProblem =>
  new RequestProblem({
    status: 403,
    code: 'SCOPE_UNDECLARED',
    en: 'The route says not who may use it, so nobody may',
    id: 'Alamat ini belum dibuka untuk siapa pun.',
  });
