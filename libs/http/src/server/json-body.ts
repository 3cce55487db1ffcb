import { isUtf8 } from 'node:buffer';
import type { RawBodyRequest } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';

export const BODY_LIMIT = '1mb';
/** No request of this system nests deeper; what does is there to exhaust the stack of a validator. */
const DEEPEST = 20;

const hasBody = (request: Request): boolean =>
  request.get('Transfer-Encoding') !== undefined || Number(request.get('Content-Length') ?? 0) > 0;

/** A body is JSON or is refused by name, before anything of it is read. */
export const onlyJson = (request: Request, _response: Response, next: NextFunction): void => {
  if (!hasBody(request) || request.is('application/json') === 'application/json') {
    next();
    return;
  }
  next(
    new RequestProblem({
      status: 415,
      code: 'CONTENT_TYPE_NOT_SUPPORTED',
      en: 'The body is not application/json',
      id: 'Isi permintaan harus berupa JSON dalam UTF-8.',
      field: 'Content-Type',
      allowed: ['application/json'],
    }),
  );
};

/** Bytes that are not UTF-8 would be read with replacement characters, and a name would be stored wrong. */
export const onlyUtf8 = (request: RawBodyRequest<Request>, _response: Response, next: NextFunction): void => {
  const { rawBody } = request;
  const fault = rawBody !== undefined && !isUtf8(rawBody);
  next(
    fault
      ? new RequestProblem({
          status: 400,
          code: 'BODY_NOT_UTF8',
          en: 'The body is not UTF-8',
          id: 'Isi permintaan harus ditulis dalam UTF-8.',
          allowed: ['UTF-8'],
        })
      : undefined,
  );
};

/** A body is an object of limited depth, without the one key that is no field to JavaScript. */
export const onlyPlainObjects = (request: Request, _response: Response, next: NextFunction): void => {
  const body: unknown = request.body;
  const fault = body === undefined ? undefined : faultIn(body);
  next(fault);
};

const faultIn = (body: unknown): RequestProblem | undefined => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return bodyProblem('BODY_NOT_OBJECT', 'The body is not an object', 'Isi permintaan harus berupa kumpulan kolom.');
  let level: readonly object[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST)
      return bodyProblem(
        'BODY_TOO_DEEP',
        'The body nests too deep',
        `Isian bersarang lebih dari ${String(DEEPEST)} tingkat.`,
      );
    if (level.some((part) => Object.hasOwn(part, '__proto__')))
      return bodyProblem('FIELD_UNKNOWN', 'The body has a field __proto__', 'Kolom tidak dikenal: __proto__.');
    level = level.flatMap((part) =>
      Object.values(part).filter((value): value is object => typeof value === 'object' && value !== null),
    );
  }
  return undefined;
};

const bodyProblem = (code: string, en: string, id: string): RequestProblem =>
  new RequestProblem({ status: 400, code, en, id });
