import { Refusal } from '@jejak/kernel';

/** The refusal that an act meets; fails when it is accepted. */
export const refusalOf = (act: () => unknown, what = 'it'): Refusal => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${what} was accepted, but a refusal was expected`);
};
