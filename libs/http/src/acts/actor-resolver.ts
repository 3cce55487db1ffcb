import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { findGrant, getCaller } from '../session/request-caller';

/** Who acts: an account id and the role in which it acts. */
export interface Actor {
  readonly actor: string;
  readonly role: string;
}

/** The caller of a request as the log names it. */
@Injectable()
export class ActorResolver {
  /**
   * The role is the one by which the route was opened to the caller. The account is its own in either case, so that a
   * stand-in cannot approve what it asked for itself.
   * @throws RequestProblem 401 LOGIN_REQUIRED
   */
  resolve(request: Request): Actor {
    const { account, role } = getCaller(request);
    return { actor: account, role: findGrant(request)?.role ?? role };
  }
}
