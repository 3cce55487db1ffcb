import type { CaseDecisionKind, ClosedCase, ImmigrationCaseEvent, OpenedCase } from './immigration-case.events';

/** A case that exists, in one of its steps. */
export type ImmigrationCase = OpenedCase | ClosedCase;
export type ImmigrationCaseState = { readonly status: 'new' } | ImmigrationCase;

export const initialImmigrationCase: ImmigrationCaseState = { status: 'new' };

export const evolveImmigrationCase = (
  state: ImmigrationCaseState,
  event: ImmigrationCaseEvent,
): ImmigrationCaseState => {
  switch (event.type) {
    case 'ImmigrationCaseOpened':
    case 'ImmigrationCaseConferenceHeld':
    case 'ImmigrationCaseClosed':
      return event.data.immigrationCase;
    case 'ImmigrationCaseNumbered':
      return state.status === 'new' ? state : { ...state, details: { ...state.details, number: event.data.number } };
  }
};

/** What the latest conference that spoke of a person decided; undefined while none has. */
export const decisionOf = (
  { conferences }: Pick<ImmigrationCase, 'conferences'>,
  person: string,
): CaseDecisionKind | undefined =>
  conferences.flatMap(({ decisions }) => decisions).findLast((decision) => decision.person === person)?.decision;

/** Register ids of the persons for whom no conference has decided yet. */
export const undecidedIn = (immigrationCase: Pick<ImmigrationCase, 'conferences' | 'persons'>): readonly string[] =>
  immigrationCase.persons.map(({ person }) => person).filter((person) => !decisionOf(immigrationCase, person));
