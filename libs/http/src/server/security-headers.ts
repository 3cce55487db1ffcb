import type { NextFunction, Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';

/** The reference page has inline styles and images as data; everything else comes from this server. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders = (_request: Request, response: Response, next: NextFunction): void => {
  response.set({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  next();
};

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * While there are no accounts, only this machine is served, and only under its own name: a page on the internet that
 * points a name of its own at 127.0.0.1 must not reach the log.
 */
export const onlyLocalNames = (request: Request, _response: Response, next: NextFunction): void => {
  const host = request.get('Host') ?? '';
  if (LOCAL.test(host)) {
    next();
    return;
  }
  next(
    new RequestProblem({
      status: 421,
      code: 'HOST_NOT_SERVED',
      en: 'The Host header names another server',
      id: 'Server ini hanya melayani komputer ini sendiri (localhost).',
      field: 'Host',
      allowed: ['localhost', '127.0.0.1', '[::1]'],
    }),
  );
};
