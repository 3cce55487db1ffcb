import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** An answer that says no, as the server wrote it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** The network did not bring an answer: nothing is known of the request. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;

/** @param body the parsed answer, whatever it is: a proxy answers in its own words */
export const problemOf = (body: unknown, response: Response): Problem =>
  isProblem(body)
    ? body
    : {
        type: 'about:blank',
        title: response.statusText,
        status: response.status,
        code: `HTTP_${String(response.status)}`,
        detail: `${String(response.status)} ${response.statusText}`,
        errors: [],
        allowed: [],
        instance: new URL(response.url, location.href).pathname,
        requestId: response.headers.get('X-Request-Id') ?? '',
      };
