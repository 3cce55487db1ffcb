import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsOptional, ValidateBy } from 'class-validator';

/** What is wrong with a value: stable code, Indonesian sentence, what is allowed instead. */
export interface FieldIssue {
  readonly code: string;
  readonly message: string;
  readonly allowed?: readonly string[];
  /** Place within the value, `[2]`, where it is a part of it that is wrong. */
  readonly at?: string;
}
export type FieldCheck = (value: unknown) => FieldIssue | undefined;

/** What the reference says of a field. */
export interface FieldNotes {
  /** One line in Indonesian. */
  readonly description: string;
  readonly example?: unknown;
  /** An optional field may also be sent as null, which is the same as leaving it out. */
  readonly optional?: boolean;
}

/** Name of the one constraint that each field has; its context carries the check, which names the issue again. */
export const FIELD = 'field';

const REQUIRED: FieldIssue = { code: 'FIELD_REQUIRED', message: 'Wajib diisi.' };

/**
 * One decorator a field: its check for class-validator and its entry in the reference, so that neither can be
 * forgotten. Deciders read the same data again with all their rules; here only shape and size are checked.
 */
export const field = (
  check: FieldCheck,
  { optional = false, ...notes }: FieldNotes,
  schema: ApiPropertyOptions,
  ...more: readonly PropertyDecorator[]
): PropertyDecorator => {
  const checked: FieldCheck = (value) => (value === undefined || value === null ? REQUIRED : check(value));
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ValidateBy(
      {
        name: FIELD,
        validator: {
          validate: (value: unknown) => checked(value) === undefined,
          defaultMessage: (args) => checked(args?.value)?.message ?? '',
        },
      },
      { context: { check: checked } },
    ),
    ...more,
    ApiProperty({ ...notes, ...schema, required: !optional } as ApiPropertyOptions),
  );
};
