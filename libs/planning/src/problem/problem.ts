import type { Problem, ProblemEvent } from './problem.events';

export type ProblemState = { readonly status: 'new' } | Problem;

export const initialProblem: ProblemState = { status: 'new' };

export const evolveProblem = (_state: ProblemState, { data }: ProblemEvent): ProblemState => data.record;
