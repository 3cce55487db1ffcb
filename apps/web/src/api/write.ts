import { v7 } from 'uuid';
import { ownHeaders, refused, rememberPosition } from './client';
import { NetworkError } from './problem';
import type { components } from './schema';

export type WriteAnswer = components['schemas']['WriteAnswer'];

/** One act, as it is sent: however often, the server takes it once. */
export interface Submission {
  /** Chosen once, when the officer says "save", and kept until there is an answer. */
  readonly key: string;
  readonly path: string;
  readonly body: object;
  /** The revision that the officer saw. */
  readonly revision?: number | undefined;
}

/** @throws ProblemError when refused; NetworkError when nothing is known, so that the same key is to be sent again */
export const write = async ({ key, path, body, revision }: Submission): Promise<WriteAnswer> => {
  const request: RequestInit = {
    method: 'POST',
    headers: {
      ...ownHeaders('POST'),
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(revision === undefined ? {} : { 'If-Match': `"${String(revision)}"` }),
    },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, request).catch((error: unknown) => {
    throw new NetworkError(error instanceof Error ? error.message : 'network');
  });
  if (!response.ok) throw await refused(response);
  rememberPosition(response.headers.get('Jejak-Position'));
  return (await response.json()) as WriteAnswer;
};

/** UUIDv7: ids sort by when they were made. */
export const newKey = (): string => v7();
