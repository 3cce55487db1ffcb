import type { NextFunction, Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';

/**
 * Only the names of this server's own origins are served: a page that points a name of its own at this address (DNS
 * rebinding) reaches nothing.
 */
export const onlyHosts = (origins: readonly string[]) => {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return (request: Request, _response: Response, next: NextFunction): void => {
    // Probes of the machine itself ask by address.
    const isProbe = request.path === '/health' || request.path === '/ready';
    if (isProbe || hosts.has(request.get('Host') ?? '')) {
      next();
      return;
    }
    next(
      new RequestProblem({
        status: 421,
        code: 'HOST_NOT_SERVED',
        en: 'The Host header names another server',
        id: 'Server ini tidak melayani nama itu.',
        field: 'Host',
        allowed: [...hosts],
      }),
    );
  };
};
