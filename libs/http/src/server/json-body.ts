import { isUtf8 } from 'node:buffer';
import type { RawBodyRequest } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';

export const BODY_LIMIT = '1mb';
/** No request of this system nests deeper; what does is there to exhaust the stack of a validator. */
const DEEPEST = 20;
/** Far above every form of this system. Reading a body takes time that grows with the square of an object's fields. */
const MOST_FIELDS = 1000;
const MOST_PARTS = 50_000;

const hasBody = (request: Request): boolean =>
  request.get('Transfer-Encoding') !== undefined || Number(request.get('Content-Length') ?? 0) > 0;

/** The one address that takes a file as it is; its route reads no more of it than is allowed. */
const UPLOAD = /^\/api\/offices\/[^/]+\/[^/]+\/[^/]+\/attachments$/;

const isUpload = (request: Request): boolean =>
  request.method === 'POST' &&
  UPLOAD.test(request.path) &&
  request.is('application/octet-stream') === 'application/octet-stream';

/** A body is JSON or is refused by name, before anything of it is read. */
export const onlyJson = (request: Request, _response: Response, next: NextFunction): void => {
  if (!hasBody(request) || isUpload(request) || request.is('application/json') === 'application/json') {
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

/** A body is an object of limited depth and size; neither it nor a query names what every object of JavaScript has. */
export const onlyPlainObjects = (request: Request, _response: Response, next: NextFunction): void => {
  const body: unknown = request.body;
  const fault = body === undefined ? undefined : faultIn(body);
  next(fault ?? inheritedIn([request.query]));
};

const faultIn = (body: unknown): RequestProblem | undefined => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return bodyProblem('BODY_NOT_OBJECT', 'The body is not an object', 'Isi permintaan harus berupa kumpulan kolom.');
  let level: readonly object[] = [body];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST)
      return bodyProblem(
        'BODY_TOO_DEEP',
        'The body nests too deep',
        `Isian bersarang lebih dari ${String(DEEPEST)} tingkat.`,
      );
    const values = level.map((part): readonly unknown[] => Object.values(part));
    parts += values.reduce((sum, { length }) => sum + length, 0);
    if (parts > MOST_PARTS || level.some((part, at) => !Array.isArray(part) && (values[at]?.length ?? 0) > MOST_FIELDS))
      return bodyProblem(
        'BODY_TOO_WIDE',
        'The body has too many parts',
        `Isian paling banyak ${String(MOST_FIELDS)} kolom, dan ${String(MOST_PARTS)} nilai seluruhnya.`,
      );
    const inherited = inheritedIn(level);
    if (inherited !== undefined) return inherited;
    level = values.flat().filter((value): value is object => typeof value === 'object' && value !== null);
  }
  return undefined;
};

/** `constructor` and its like are no fields of any form, but to a validator that asks an object they are known. */
const inheritedIn = (parts: readonly object[]): RequestProblem | undefined => {
  const name = parts.flatMap((part) => Object.keys(part)).find((key) => key in Object.prototype);
  return name === undefined
    ? undefined
    : bodyProblem('FIELD_UNKNOWN', `The request has a field ${name}`, `Kolom tidak dikenal: ${name}.`, name);
};

const bodyProblem = (code: string, en: string, id: string, field?: string): RequestProblem =>
  new RequestProblem({ status: 400, code, en, id, ...(field === undefined ? {} : { field }) });
