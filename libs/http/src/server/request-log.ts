import type { NextFunction, Request, Response } from 'express';
import type { Log } from './log';
import { requestIdOf } from './request-id';

/** The route as it is declared (`/api/offices/:office/operations`): the address itself may name a record. */
const patternOf = (request: Request): string => {
  const route: unknown = request.route;
  return typeof route === 'object' && route !== null && 'path' in route && typeof route.path === 'string'
    ? route.path
    : '-';
};

/** One line for each request, when it has been answered. */
export const requestLog =
  (log: Log, now: () => number = () => performance.now()) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = now();
    response.once('finish', () => {
      log('info', 'request', {
        method: request.method,
        route: patternOf(request),
        status: response.statusCode,
        ms: Math.round(now() - startedAt),
        requestId: requestIdOf(request),
      });
    });
    next();
  };
