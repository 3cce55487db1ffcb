import { join } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { readScreenFiles, type ScreenFile } from './screen-files';

/** Addresses of the program itself; every other one that a browser opens is a page of the screens. */
const OWN = /^\/(api|reference|health|ready|openapi\.json)(\/|$)/i;
const BUILT = join(__dirname, '../../../web/dist');
const YEAR_S = 31_536_000;

/**
 * Serves the screens before anybody has signed in: they hold nothing but program. A page's address (`/antrean`) is
 * answered by the one page that there is, which then shows it. Without built screens nothing is served.
 */
export const screens = (folder = BUILT): RequestHandler => {
  const files = readScreenFiles(folder);
  return (request: Request, response: Response, next: NextFunction): void => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (files === undefined || !isRead || OWN.test(request.path)) {
      next();
      return;
    }
    const file = files.get(request.path);
    if (file !== undefined) {
      send(file, request, response);
      return;
    }
    const page = files.get('/index.html');
    // Only who asks for a page gets it: a script that is gone is not answered by one.
    if (page !== undefined && (request.get('Accept') ?? '').includes('text/html')) send(page, request, response);
    else next();
  };
};

const send = (file: ScreenFile, request: Request, response: Response): void => {
  const { body, encoding } = chosen(file, request);
  response.set({
    'Content-Type': file.type,
    'Cache-Control': file.immutable ? `public, max-age=${String(YEAR_S)}, immutable` : 'no-cache',
    Vary: 'Accept-Encoding',
    'Content-Length': String(body.length),
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const chosen = ({ plain, br, gzip }: ScreenFile, request: Request): { body: Buffer; encoding?: string } => {
  if (br !== undefined && request.acceptsEncodings('br') === 'br') return { body: br, encoding: 'br' };
  if (gzip !== undefined && request.acceptsEncodings('gzip') === 'gzip') return { body: gzip, encoding: 'gzip' };
  return { body: plain };
};
