import type { NextFunction, Request, Response } from 'express';
import { v7 } from 'uuid';

const HEADER = 'X-Request-Id';
const ACCEPTED = /^[A-Za-z0-9._-]{8,100}$/;

/** Every request has an id, the client's own where it sent a plain one; answers, problems and the log carry it. */
export const requestIds = (request: Request, response: Response, next: NextFunction): void => {
  const sent = request.get(HEADER);
  const id = sent !== undefined && ACCEPTED.test(sent) ? sent : v7();
  response.locals['requestId'] = id;
  response.set(HEADER, id);
  next();
};

export const requestIdOf = (request: Request): string => {
  const id: unknown = request.res?.locals['requestId'];
  return typeof id === 'string' ? id : '';
};
