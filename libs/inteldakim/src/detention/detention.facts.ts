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
import type { Detention, DetentionState } from './detention';
import { lastStepOn } from './detention.fields';

/** Kinds that say who left and came back, so that the stock at a date is a sum over facts. */
export const DETENTION_END = 'detention-end';
export const DETENTION_ESCAPE = 'detention-escape';
export const DETENTION_RECAPTURE = 'detention-recapture';

/**
 * A person admitted counts, dated the admission. The end, escapes and recaptures are stated beside it, each at its own
 * date; one that was transferred and is deported elsewhere counts here as transferred.
 */
export const detentionFacts = (detention: Detention, office: OfficeId): readonly Fact[] => {
  if (detention.status === 'ordered' || detention.status === 'cancelled') return [];
  const { order, admittedOn, movements } = detention;
  const person = { nationality: order.nationality, sex: order.sex };
  const shared = { office, section: 'inteldakim', quantity: 1, dimensions: { ...person, ground: order.ground } };
  const statement = { ...shared, basis: 'statement' as const, dimensions: person };
  const atLarge = movements.flatMap(({ kind, on }, index): readonly Fact[] => {
    if (kind !== 'escaped' && kind !== 'recaptured') return [];
    const stated = kind === 'escaped' ? DETENTION_ESCAPE : DETENTION_RECAPTURE;
    return [{ ...statement, name: `${kind}-${String(index)}`, kind: stated, period: on }];
  });
  const ended = (): Fact | undefined => {
    if (detention.status !== 'ended') return undefined;
    const { end, on } = detention.ending;
    return { ...statement, name: 'ended', kind: DETENTION_END, period: on, dimensions: { ...person, end } };
  };
  return [
    { ...shared, name: 'counted', kind: 'detention', basis: 'act', period: admittedOn },
    ...atLarge,
    ...[ended()].filter((fact) => fact !== undefined),
  ];
};

export const detentionRow = (state: DetentionState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { order } = state;
  return {
    status: state.status,
    occurredOn: 'admittedOn' in state ? state.admittedOn : order.orderedOn,
    summary: compact({
      person: order.person,
      nationality: order.nationality,
      sex: order.sex,
      ground: order.ground,
      place: order.place,
      decisionNumber: order.decisionNumber,
      end: state.status === 'ended' ? state.ending.end : undefined,
    }),
  };
};

const NEXT = {
  ordered: { queue: 'detention-admission', label: 'Menunggu penerimaan deteni', nextStep: 'AdmitDetainee' },
  admitted: { queue: 'detention-end', label: 'Deteni menunggu penyelesaian', nextStep: 'EndDetention' },
  placedElsewhere: { queue: 'detention-elsewhere', label: 'Deteni di tempat lain', nextStep: 'ReturnDetainee' },
  escaped: { queue: 'detention-recapture', label: 'Deteni melarikan diri', nextStep: 'RecordRecapture' },
} as const;

export const detentionWaiting = (state: DetentionState): readonly Waiting[] => {
  if (state.status === 'new' || state.status === 'cancelled') return [];
  const number = numberToFollow(state.order.decisionNumber, state.order.orderedOn, 'NumberDetentionDecision');
  if (state.status === 'ended') return number;
  const since =
    state.status === 'ordered'
      ? state.order.orderedOn
      : state.status === 'admitted'
        ? state.admittedOn
        : lastStepOn(state);
  return [{ ...NEXT[state.status], item: WHOLE, waitsFor: 'inteldakim', since }, ...number];
};

export const detentionLinks = (state: DetentionState): readonly RecordLink[] => {
  if (state.status === 'new') return [];
  const deportation = state.status === 'ended' ? state.ending.deportation : undefined;
  return [
    ...originLinks(state.order.from),
    ...personLinks([state.order]),
    ...(deportation === undefined
      ? []
      : [{ entity: 'deportation', id: deportation, relation: 'berakhir dengan deportasi' }]),
  ];
};
