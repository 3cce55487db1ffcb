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
import type { Placement, PlacementState } from './placement';

/** A victim placed is stated, dated the placement; it is no detention and is counted with none. */
export const placementFacts = (placement: Placement, office: OfficeId): readonly Fact[] => {
  if (placement.status !== 'placed' && placement.status !== 'ended') return [];
  const { nationality, sex, victim } = placement.order;
  const shared = { office, section: 'inteldakim', basis: 'statement' as const, quantity: 1 };
  const dimensions = { nationality, sex, victim };
  const placed: Fact = { ...shared, name: 'placed', kind: 'placement', period: placement.placedOn, dimensions };
  if (placement.status === 'placed') return [placed];
  const { on, end } = placement.ending;
  return [placed, { ...shared, name: 'ended', kind: 'placement-end', period: on, dimensions: { ...dimensions, end } }];
};

export const placementRow = (state: PlacementState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { order } = state;
  return {
    status: state.status,
    occurredOn: 'placedOn' in state ? state.placedOn : order.orderedOn,
    summary: compact({
      person: order.person,
      nationality: order.nationality,
      sex: order.sex,
      victim: order.victim,
      place: order.place,
      decisionNumber: order.decisionNumber,
      end: state.status === 'ended' ? state.ending.end : undefined,
    }),
  };
};

export const placementWaiting = (state: PlacementState): readonly Waiting[] => {
  if (state.status === 'new' || state.status === 'cancelled') return [];
  const { orderedOn, decisionNumber } = state.order;
  const number = numberToFollow(decisionNumber, orderedOn, 'NumberPlacementDecision');
  const shared = { item: WHOLE, waitsFor: 'inteldakim' };
  switch (state.status) {
    case 'ordered':
      return [
        {
          ...shared,
          queue: 'placement-start',
          label: 'Menunggu penempatan',
          since: orderedOn,
          nextStep: 'PlaceVictim',
        },
        ...number,
      ];
    case 'placed':
      return [
        {
          ...shared,
          queue: 'placement-end',
          label: 'Korban dalam penempatan',
          since: state.placedOn,
          nextStep: 'EndPlacement',
        },
        ...number,
      ];
    case 'ended':
      return number;
  }
};

export const placementLinks = (state: PlacementState): readonly RecordLink[] =>
  state.status === 'new' ? [] : [...originLinks(state.order.from), ...personLinks([state.order])];
