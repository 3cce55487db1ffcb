import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/** A field of an answer: described in the reference, never checked. */
export const Shown = (description: string, schema: ApiPropertyOptions = {}): PropertyDecorator =>
  ApiProperty({ ...schema, description });

/** A field that an answer may leave out. */
export const SometimesShown = (description: string, schema: ApiPropertyOptions = {}): PropertyDecorator =>
  ApiProperty({ ...schema, description, required: false } as ApiPropertyOptions);
