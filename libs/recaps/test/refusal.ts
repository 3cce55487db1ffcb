import { Refusal } from '@jejak/kernel';

/** The refusal that a call meets; fails when it is accepted. */
export const refusalOf = (call: () => unknown): Refusal => {
  try {
    call();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was accepted, but a refusal was expected');
};
