import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Problem, ProblemError } from '../../api/problem';
import { newKey, write } from '../../api/write';
import { useScope } from '../../shell/scope';
import { type MonthState, type PeriodAct, requestOf } from './month-status';

type Act = PeriodAct | 'nil';

interface Sent {
  readonly act: Act;
  readonly reason: string;
}

/** One step of a period. The same key is sent again until there is an answer, so that a step is never taken twice. */
export const usePeriodAct = (state: MonthState) => {
  const { office } = useScope();
  const queries = useQueryClient();
  const key = useRef<{ readonly of: string; readonly key: string }>(undefined);
  const [done, setDone] = useState<Act>();
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ act, reason }: Sent) => {
      const request = requestOf(act, office, state, reason);
      const of = JSON.stringify(request);
      if (key.current?.of !== of) key.current = { of, key: newKey() };
      const revision = act === 'nil' ? undefined : state.revision;
      return write({ key: key.current.key, ...request, revision });
    },
    onSuccess: async (_, { act }) => {
      key.current = undefined;
      setDone(act);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onError: (failure) => {
      if (failure instanceof ProblemError) key.current = undefined;
    },
  });
  const problem: Problem | undefined = error instanceof ProblemError ? error.problem : undefined;
  return {
    done,
    problem,
    offline: error !== null && problem === undefined,
    busy: isPending,
    send: (act: Act, reason: string, then: () => void): void => {
      setDone(undefined);
      mutate({ act, reason }, { onSuccess: then });
    },
  };
};
