import type { Tak, TakEvent, TakObjection } from './tak.events';

export type TakState = { readonly status: 'new' } | Tak;

export const initialTak: TakState = { status: 'new' };

export const evolveTak = (state: TakState, event: TakEvent): TakState => {
  switch (event.type) {
    case 'TakDecided':
    case 'TakObjected':
    case 'TakObjectionDecided':
    case 'TakAnnulled':
      return event.data.tak;
    case 'TakDecisionNumbered':
      return state.status === 'new'
        ? state
        : { ...state, details: { ...state.details, decisionNumber: event.data.decisionNumber } };
  }
};

type SetAside = Pick<Tak, 'objections' | 'annulments'>;

export const isAnnulledFor = ({ objections, annulments }: SetAside, person: string): boolean =>
  annulments.some((annulment) => annulment.person === person) ||
  objections.some((objection) => objection.person === person && objection.decision?.result === 'annulled');

/** Register ids of the persons for whom the decision stands. */
export const standingPersons = (tak: SetAside & Pick<Tak, 'persons'>): readonly string[] =>
  tak.persons.map(({ person }) => person).filter((person) => !isAnnulledFor(tak, person));

/** Objections that wait for the minister: not decided, and the decision not set aside otherwise. */
export const openObjections = (tak: SetAside): readonly TakObjection[] =>
  tak.objections.filter(({ person, decision }) => decision === undefined && !isAnnulledFor(tak, person));

/** The record with the status that its contents give it. */
export const takWithStatus = (tak: Omit<Tak, 'status'>): Tak => ({
  ...tak,
  status: standingPersons(tak).length === 0 ? 'annulled' : 'decided',
});
