import type { Deadline, MetDeadline } from '@jejak/records';
import { deadlineUnder } from '../dated-limits';
import type { DeportationState } from './deportation';
import type { DeportationDecision } from './deportation.events';

/** The parties agree on the day; from when it is announced is the office's own choice, no rule's. */
const AGREED_TERM = { warnDays: 7, source: 'Tanggal pelaksanaan yang disepakati dalam keputusan deportasi' };

const agreedTerm = ({ executeBy }: DeportationDecision): readonly Deadline[] =>
  executeBy === undefined
    ? []
    : [
        deadlineUnder(AGREED_TERM, {
          name: 'agreed-term',
          label: 'Batas pelaksanaan deportasi yang disepakati',
          dueOn: executeBy,
          measuredAs: 'enforcement',
        }),
      ];

export const deportationDeadlines = (state: DeportationState): readonly Deadline[] =>
  state.status === 'decided' || state.status === 'travelDocumentReady' || state.status === 'escorted'
    ? agreedTerm(state.decision)
    : [];

/** The terms that the departure closed, in time or late: `metOn` against `dueOn` tells. */
export const metDeportationDeadlines = (state: DeportationState): readonly MetDeadline[] =>
  state.status === 'departed'
    ? agreedTerm(state.decision).map((term) => ({ ...term, metOn: state.departure.departedOn }))
    : [];
