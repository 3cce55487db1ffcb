import type { NextFunction, Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';

/** Asked before the router does, whose own error cannot be told from that of a body that is no JSON. */
export const onlyReadableAddresses = (request: Request, _response: Response, next: NextFunction): void => {
  next(isReadable(request.path) ? undefined : unreadable());
};

const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

const unreadable = (): RequestProblem =>
  new RequestProblem({
    status: 400,
    code: 'ADDRESS_INVALID',
    en: 'The address is not percent-encoded UTF-8',
    id: 'Alamat tidak terbaca: setiap tanda % diikuti dua angka heksadesimal, dan hasilnya UTF-8.',
    allowed: ['%20', '%25'],
  });
