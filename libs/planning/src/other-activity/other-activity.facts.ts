import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow, type Waiting, WHOLE } from '@jejak/records';
import type { OtherActivityState } from './other-activity';
import type { OtherActivity } from './other-activity.events';

export const OTHER_ACTIVITY_KIND = 'other-activity';
export const OTHER_ACTIVITY_PARTICIPANTS_KIND = 'other-activity-participants';

/** One activity by kind, dated its first day; participants only where they are told. */
export const otherActivityFacts = (activity: OtherActivity, office: OfficeId): readonly Fact[] => {
  const { kind, section, startedOn, medium, participants, title } = activity;
  const shared = {
    office,
    section,
    basis: 'statement' as const,
    period: startedOn,
    dimensions: compact({ kind, medium }),
  };
  const done: Fact = { ...shared, name: 'activity', kind: OTHER_ACTIVITY_KIND, quantity: 1, detail: { title } };
  return participants === undefined
    ? [done]
    : [done, { ...shared, name: 'participants', kind: OTHER_ACTIVITY_PARTICIPANTS_KIND, quantity: participants }];
};

export const otherActivityRow = ({ activity }: OtherActivityState): RegisterRow => {
  if (activity === undefined) return { status: 'new', summary: {} };
  const { kind, section, title, place, participants, medium, partner, documentNumber, startedOn } = activity;
  return {
    status: 'recorded',
    occurredOn: startedOn,
    summary: compact({ kind, section, title, place, participants, medium, partner, documentNumber }),
  };
};

export const otherActivityWaiting = ({ activity }: OtherActivityState): readonly Waiting[] =>
  activity === undefined || !activity.numbered || activity.documentNumber !== undefined
    ? []
    : [
        {
          queue: 'nomor-menyusul',
          label: 'Nomor menyusul',
          item: WHOLE,
          waitsFor: activity.section,
          since: activity.startedOn,
          nextStep: 'NumberOtherActivity',
        },
      ];
