import type { OfficeId } from '@jejak/kernel';
import type { Fact, RegisterRow } from '@jejak/records';
import type { AwardState } from './award';
import type { Award } from './award.events';

export const AWARD_KIND = 'award';

export const awardFacts = ({ receivedOn, name, giver }: Award, office: OfficeId): readonly Fact[] => [
  {
    name: 'award',
    office,
    section: 'tata-usaha',
    kind: AWARD_KIND,
    basis: 'statement',
    period: receivedOn,
    quantity: 1,
    dimensions: { giver },
    detail: { name },
  },
];

export const awardRow = ({ award }: AwardState): RegisterRow =>
  award === undefined
    ? { status: 'new', summary: {} }
    : { status: 'recorded', occurredOn: award.receivedOn, summary: { name: award.name, giver: award.giver } };
