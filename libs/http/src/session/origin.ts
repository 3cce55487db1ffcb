import type { Request } from 'express';
import { RequestProblem } from '../problems/request-problem';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
export const changesSomething = ({ method }: Request): boolean => !SAFE.has(method);

const SAME_SITE: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * Whether a browser sends this from a page of another origin. A client that is no browser says neither header, and has
 * no cookie that somebody else could use.
 * @param origins those of this server; none = that of the Host header, which was checked to be this machine
 */
export const isForged = (request: Request, origins: readonly string[]): boolean => {
  const site = request.get('Sec-Fetch-Site');
  const origin = request.get('Origin');
  if (site !== undefined && !SAME_SITE.has(site)) return true;
  if (origin === undefined) return false;
  return !(origins.length > 0 ? origins : [`http://${request.get('Host') ?? ''}`]).includes(origin);
};

export const originForged = (): RequestProblem =>
  new RequestProblem({
    status: 403,
    code: 'ORIGIN_FORGED',
    en: 'The request comes from a page of another origin',
    id: 'Permintaan ini datang dari halaman lain dan ditolak.',
    field: 'Origin',
  });

export const csrfMissing = (): RequestProblem =>
  new RequestProblem({
    status: 403,
    code: 'CSRF_TOKEN_INVALID',
    en: 'X-CSRF-Token is missing or is not that of this session',
    id: 'Halaman ini sudah kedaluwarsa; muat ulang lalu coba lagi.',
    field: 'X-CSRF-Token',
    allowed: ['csrfToken dari GET /api/session'],
  });
