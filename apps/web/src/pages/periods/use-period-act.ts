import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAttemptKey } from '../../api/attempt-key';
import { type Problem, ProblemError } from '../../api/problem';
import { refetchAll } from '../../api/refetch';
import { write } from '../../api/write';
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
  const attempt = useAttemptKey();
  const [done, setDone] = useState<Act>();
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ act, reason }: Sent) => {
      const request = requestOf(act, office, state, reason);
      const revision = act === 'nil' ? undefined : state.revision;
      return write({ key: attempt.keyOf(JSON.stringify(request)), ...request, revision });
    },
    onSuccess: async (_, { act }) => {
      attempt.answered();
      setDone(act);
      await refetchAll(queries);
    },
    onError: (failure) => {
      if (failure instanceof ProblemError) attempt.answered();
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
