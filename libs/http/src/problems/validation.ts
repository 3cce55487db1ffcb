import { getMetadataStorage, type ValidationError } from 'class-validator';
import { FIELD, type FieldCheck } from '../fields/field';
import type { FieldProblem } from './problem.dto';
import { RequestProblem } from './request-problem';

/** Every wrong field of a request, with its path. */
export const fieldProblems = (errors: readonly ValidationError[], path = ''): readonly FieldProblem[] =>
  errors.flatMap((error) => {
    const at = pathOf(path, error.property);
    const { constraints = {} } = error;
    if ('whitelistValidation' in constraints) return [unknownField(at, error.target)];
    const check = checkOf(error);
    const issue = check?.(error.value);
    if (issue !== undefined) {
      const { code, message, allowed = [], at: within = '' } = issue;
      return [{ field: `${at}${within}`, code, message, allowed }];
    }
    return fieldProblems(error.children ?? [], at);
  });

/** Nobody reads more at once, and an answer shall not be many times its question. */
const MOST_PROBLEMS = 100;

export const requestInvalid = (errors: readonly ValidationError[]): RequestProblem => {
  const problems = fieldProblems(errors).slice(0, MOST_PROBLEMS);
  const [first] = problems;
  return new RequestProblem({
    status: 422,
    code: first?.code ?? 'REQUEST_INVALID',
    en: `Invalid fields: ${problems.map(({ field, code }) => `${field} ${code}`).join(', ')}`,
    id: first?.message ?? 'Isian tidak sah.',
    ...(first === undefined ? {} : { field: first.field, allowed: first.allowed }),
    errors: problems,
  });
};

const pathOf = (path: string, property: string): string => {
  if (/^\d+$/.test(property)) return `${path}[${property}]`;
  return path === '' ? property : `${path}.${property}`;
};

const checkOf = (error: ValidationError): FieldCheck | undefined => {
  const context: unknown = error.contexts?.[FIELD];
  if (typeof context !== 'object' || context === null || !('check' in context)) return undefined;
  return context.check as FieldCheck;
};

const unknownField = (at: string, target: object | undefined): FieldProblem => ({
  field: at,
  code: 'FIELD_UNKNOWN',
  message: `Kolom tidak dikenal: ${at}.`,
  allowed: target === undefined ? [] : knownFields(target),
});

const knownFields = (target: object): readonly string[] => {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  return [...new Set(metadata.map(({ propertyName }) => propertyName))];
};
