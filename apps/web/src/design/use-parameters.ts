import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters, order and tab of a page live in its address: Back and a link bring them again. */
export const useParameters = () => {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (changes: Readonly<Record<string, string | undefined>>) => {
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      );
    },
    [setParameters],
  );
  return { get: (name: string): string | undefined => parameters.get(name) ?? undefined, set };
};
