import { useRef } from 'react';
import { newKey } from './write';

/** The key of one act: the same while its words are the same and no answer has come, so that it is taken once. */
export const useAttemptKey = () => {
  const attempt = useRef<{ readonly of: string; readonly key: string } | undefined>(undefined);
  return {
    keyOf: (of: string): string => {
      if (attempt.current?.of !== of) attempt.current = { of, key: newKey() };
      return attempt.current.key;
    },
    /** Yes or no: what is sent next is another act, even in the same words. */
    answered: (): void => {
      attempt.current = undefined;
    },
  };
};
