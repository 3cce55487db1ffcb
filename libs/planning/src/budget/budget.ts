import type { Allotment, BudgetEvent, Realisation } from './budget.events';

/** The budget of a year: the allotment as it stands, and the realisations by item. */
export interface BudgetState {
  readonly allotment?: Allotment;
  readonly realisations: Readonly<Record<string, Realisation>>;
  /** How many realisations were ever entered; numbers the items, so that a correction may move a date. */
  readonly entered: number;
}

export const initialBudget: BudgetState = { realisations: {}, entered: 0 };

/** The item of the allotment, the initial one or as revised. */
export const ALLOTMENT = 'allotment';

export const nextRealisationItem = (state: BudgetState): string => `realisation:${String(state.entered + 1)}`;

export const evolveBudget = (state: BudgetState, event: BudgetEvent): BudgetState => {
  switch (event.type) {
    case 'BudgetAllotted':
    case 'BudgetRevised':
    case 'BudgetTreeSet':
      return { ...state, allotment: event.data.allotment };
    case 'RealisationRecorded': {
      const { item, realisation } = event.data;
      return {
        ...state,
        realisations: { ...state.realisations, [item]: realisation },
        entered: state.entered + 1,
      };
    }
  }
};

/** The state with an item's contents replaced, or taken away (undefined). */
export const withBudgetItem = (state: BudgetState, item: string, content: object | undefined): BudgetState => {
  if (item === ALLOTMENT) {
    const { allotment: _before, ...rest } = state;
    return content === undefined ? rest : { ...rest, allotment: content as Allotment };
  }
  const { [item]: _before, ...others } = state.realisations;
  return {
    ...state,
    realisations: content === undefined ? others : { ...others, [item]: content as Realisation },
  };
};

const keyOf = ({ program, output }: Realisation): string => JSON.stringify([program ?? null, output]);

/** Of each output the realisation of the latest date: the only one that counts. */
export const latestRealisations = (state: BudgetState): readonly Realisation[] => {
  const latest = new Map<string, Realisation>();
  for (const realisation of Object.values(state.realisations)) {
    const known = latest.get(keyOf(realisation));
    if (known === undefined || realisation.asOf > known.asOf) latest.set(keyOf(realisation), realisation);
  }
  return [...latest.values()];
};
