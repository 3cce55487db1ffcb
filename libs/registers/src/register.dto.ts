import { Text } from '@jejak/http';

/** The id of an entry of a register. */
export const RegisterId = (description: string): PropertyDecorator =>
  Text({ description, example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071', min: 36, max: 36 });
