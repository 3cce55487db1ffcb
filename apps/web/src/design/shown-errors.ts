import { ProblemError } from '../api/problem';
import type { ShownError } from './error-summary';

/** What was refused, field by field where the server says so. @param offline the sentence for no answer at all */
export const shownErrors = (error: unknown, offline: string): readonly ShownError[] => {
  if (!(error instanceof ProblemError)) return [{ message: offline }];
  const { errors, detail, field } = error.problem;
  return errors.length > 0
    ? errors.map((one) => ({ field: one.field, message: one.message }))
    : [{ field, message: detail }];
};
