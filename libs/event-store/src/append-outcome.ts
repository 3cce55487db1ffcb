import { toPosition } from '@jejak/kernel';
import type { AppendRequest } from './append-request';
import { AppendRefused, type AppendRefusal, CommandIdReused, LogFailed, WrongExpectedRevision } from './errors';
import type { AppendResult } from './port';
import { toInstant } from './stored-form';

/** What became of one append; plain data, so that it can be sent between threads. */
export type AppendOutcome =
  | {
      readonly kind: 'appended';
      readonly position: number;
      readonly revision: number;
      readonly recordedAt: number;
      readonly duplicate: boolean;
    }
  | { readonly kind: 'wrongRevision'; readonly actual: number | null }
  | { readonly kind: 'commandIdReused' }
  | { readonly kind: 'refused'; readonly details: AppendRefusal }
  | { readonly kind: 'failed'; readonly message: string };

/** @throws WrongExpectedRevision, CommandIdReused, AppendRefused, LogFailed */
export const resultOf = (outcome: AppendOutcome, request: AppendRequest): AppendResult => {
  switch (outcome.kind) {
    case 'appended': {
      const { position, revision, recordedAt, duplicate } = outcome;
      return { position: toPosition(position), revision, recordedAt: toInstant(recordedAt), duplicate };
    }
    case 'wrongRevision':
      throw new WrongExpectedRevision(request.stream, request.expected, outcome.actual);
    case 'commandIdReused':
      throw new CommandIdReused(request.commandId);
    case 'refused':
      throw new AppendRefused(outcome.details);
    case 'failed':
      throw new LogFailed(outcome.message);
  }
};
