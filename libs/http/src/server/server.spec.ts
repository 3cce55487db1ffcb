import type { Request, Response } from 'express';
import { RequestProblem } from '../problems/request-problem';
import { onlyPlainObjects, onlyUtf8 } from './json-body';
import { jsonLog } from './log';
import { onlyLocalNames } from './security-headers';

type Middleware = (request: Request, response: Response, next: (error?: unknown) => void) => void;

/** The code that the middleware refuses with, or `passed`. */
const outcome = (middleware: Middleware, request: object): string => {
  const heard: unknown[] = [];
  const response: object = {};
  middleware(request as Request, response as Response, (error) => heard.push(error));
  expect(heard).toHaveLength(1);
  const [error] = heard;
  return error instanceof RequestProblem ? error.code : 'passed';
};

const nested = (depth: number): object => (depth === 0 ? {} : { part: nested(depth - 1) });
const wide = (fields: number): object =>
  Object.fromEntries(Array.from({ length: fields }, (_none, at) => [`k${String(at)}`, at]));

describe('A body', () => {
  it.each([
    ['an object', { a: 1 }, 'passed'],
    ['none', undefined, 'passed'],
    ['a list', [], 'BODY_NOT_OBJECT'],
    ['a text', 'a', 'BODY_NOT_OBJECT'],
    ['null', null, 'BODY_NOT_OBJECT'],
    ['an object of twenty levels', nested(19), 'passed'],
    ['an object of twenty-one levels', nested(20), 'BODY_TOO_DEEP'],
    ['an object with a field that is no field', JSON.parse('{"a":[{"__proto__":{"b":1}}]}'), 'FIELD_UNKNOWN'],
    ['an object with a field that every object has', { a: { constructor: {} } }, 'FIELD_UNKNOWN'],
    ['an object of a thousand fields', wide(1000), 'passed'],
    ['an object of more fields', { a: [wide(1001)] }, 'BODY_TOO_WIDE'],
    ['a list of fifty thousand values less itself', { a: Array.from({ length: 49_999 }, () => 0) }, 'passed'],
    ['a list of more values', { a: Array.from({ length: 50_000 }, () => 0) }, 'BODY_TOO_WIDE'],
  ])('is an object of limited depth and size: %s', (_what, body, expected) => {
    expect(outcome(onlyPlainObjects, { body, query: {} })).toBe(expected);
  });

  it('may be absent, while the query still asks for no field that every object has', () => {
    expect(outcome(onlyPlainObjects, { query: { toString: '1' } })).toBe('FIELD_UNKNOWN');
  });

  it('is UTF-8', () => {
    expect(outcome(onlyUtf8, { rawBody: Buffer.from('{"a":"é"}') })).toBe('passed');
    expect(outcome(onlyUtf8, { rawBody: Buffer.from('{"a":"é"}', 'latin1') })).toBe('BODY_NOT_UTF8');
  });
});

describe('A server without accounts', () => {
  it.each([
    ['localhost:3000', 'passed'],
    ['127.0.0.1', 'passed'],
    ['[::1]:3000', 'passed'],
    ['evil.example', 'HOST_NOT_SERVED'],
    ['localhost.evil.example', 'HOST_NOT_SERVED'],
    [undefined, 'HOST_NOT_SERVED'],
  ])('answers under the names of its own machine only: %s', (host, expected) => {
    expect(outcome(onlyLocalNames, { get: () => host })).toBe(expected);
  });
});

describe('The log of the server', () => {
  it('is a line of JSON an entry', () => {
    const lines: string[] = [];
    const log = jsonLog(
      (line) => lines.push(line),
      () => new Date('2021-03-02T04:05:06.789Z'),
    );
    log('info', 'request', { status: 200 });
    expect(lines).toEqual(['{"time":"2021-03-02T04:05:06.789Z","level":"info","message":"request","status":200}\n']);
  });
});
