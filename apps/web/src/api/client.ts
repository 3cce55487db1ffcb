import createClient, { type Middleware } from 'openapi-fetch';
import { NetworkError, ProblemError, problemOf } from './problem';
import type { paths } from './schema';

/** Said when an answer shows that nobody is signed in any more; the shell then asks to sign in, over the form as it is. */
export const SESSION_ENDED = 'jejak:session-ended';

let csrf: string | undefined;
/** The newest position that this browser wrote or read: lists wait for it, so that one sees what one has just saved. */
let position: string | undefined;

export const rememberCsrf = (token: string | undefined): void => {
  csrf = token;
};
export const rememberPosition = (seen: string | null): void => {
  if (seen !== null && /^\d{16}$/.test(seen) && (position === undefined || seen > position)) position = seen;
};
export const forgetPosition = (): void => {
  position = undefined;
};

let askedAt = Date.now();
/** When the server was last asked for something: from then on the session counts as idle. */
export const lastAsked = (): number => askedAt;

/** Headers that every request to this server carries. */
export const ownHeaders = (method: string): Record<string, string> => {
  askedAt = Date.now();
  return { Accept: 'application/json', ...(method === 'GET' || csrf === undefined ? {} : { 'X-CSRF-Token': csrf }) };
};

const session: Middleware = {
  onRequest: ({ request }) => {
    for (const [name, value] of Object.entries(ownHeaders(request.method))) request.headers.set(name, value);
    if (request.method === 'GET' && position !== undefined) request.headers.set('Jejak-Position', position);
    return request;
  },
  onResponse: async ({ response, request }) => {
    if (response.ok) {
      if (request.method !== 'GET') rememberPosition(response.headers.get('Jejak-Position'));
      return response;
    }
    throw await refused(response);
  },
  onError: ({ error }) => new NetworkError(error instanceof Error ? error.message : 'network'),
};

/** The error of an answer that is none; says so where it was the session that ended. */
export const refused = async (response: Response): Promise<ProblemError> => {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = problemOf(body, response);
  if (problem.code === 'LOGIN_REQUIRED') window.dispatchEvent(new Event(SESSION_ENDED));
  return new ProblemError(problem);
};

/** The server, typed by its reference. What it refuses is thrown as a ProblemError. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(session);

/** The body of an answer that was not refused. */
export const answered = async <T>(request: Promise<{ readonly data?: T }>): Promise<T> => {
  const { data } = await request;
  if (data === undefined) throw new NetworkError('the answer was empty');
  return data;
};
