import type { OfficeId } from '@jejak/kernel';
import {
  compact,
  type Fact,
  originLinks,
  personLinks,
  type RecordLink,
  type RegisterRow,
  type Waiting,
  WHOLE,
} from '@jejak/records';
import { numberToFollow } from '../letter-number';
import type { Bap, BapState } from './bap';

/** A BAP counts when signed, dated the signing: one record per person, an additional one is another. */
export const bapFacts = (bap: Bap, office: OfficeId): readonly Fact[] => {
  if (bap.status !== 'signed') return [];
  const { type, nationality, sex } = bap.details;
  const { signedOn, outcome } = bap.signing;
  return [
    {
      name: 'counted',
      office,
      section: 'inteldakim',
      kind: 'bap',
      basis: 'act',
      period: signedOn,
      quantity: 1,
      dimensions: { type, outcome, nationality, sex },
    },
  ];
};

export const bapRow = (state: BapState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { type, person, nationality, sex, number, additionalTo } = state.details;
  return {
    status: state.status,
    occurredOn: state.status === 'signed' ? state.signing.signedOn : state.openedOn,
    summary: compact({
      type,
      person,
      nationality,
      sex,
      number,
      outcome: state.status === 'signed' ? state.signing.outcome : undefined,
      additional: additionalTo === undefined ? undefined : 1,
    }),
  };
};

export const bapWaiting = (state: BapState): readonly Waiting[] => {
  if (state.status === 'new' || state.status === 'cancelled') return [];
  const signing: readonly Waiting[] =
    state.status === 'opened'
      ? [
          {
            queue: 'bap-signing',
            label: 'BAP menunggu penandatanganan',
            item: WHOLE,
            waitsFor: 'inteldakim',
            since: state.openedOn,
            nextStep: 'SignBap',
          },
        ]
      : [];
  const since = state.status === 'signed' ? state.signing.signedOn : state.openedOn;
  return [...signing, ...numberToFollow(state.details.number, since, 'NumberBap')];
};

export const bapLinks = (state: BapState): readonly RecordLink[] => {
  if (state.status === 'new') return [];
  const { additionalTo, from } = state.details;
  const first: readonly RecordLink[] =
    additionalTo === undefined ? [] : [{ entity: 'bap', id: additionalTo, relation: 'tambahan dari' }];
  return [...originLinks(from), ...first, ...personLinks([state.details])];
};
