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

/** UUIDv7 of now: ids sort by when they were made. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(now / 256 ** (5 - index)) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
