import type { EngineStatus, Rebuild } from '@jejak/engine';
import { collectionOf } from '@jejak/http';
import type { OfficeId, Position } from '@jejak/kernel';
import type { LiveCountsView, LiveJobView, LivePositionView, LiveRecordView, LiveResetView } from './live.dto';
import type { Notice } from './notices';

export const positionEvent = ({ head, projecting, projections }: EngineStatus): LivePositionView => ({
  head,
  projecting,
  projections: projections.map(({ name, version, position, lag, parked, health }) => {
    return { name, version, position, lag, parked, health };
  }),
});

export const recordEvent = ({ office, entity, id, revision, position }: Notice): LiveRecordView => {
  const href = `/api/offices/${office}/${collectionOf(entity)}/${id}`;
  return { office, entity, id, revision, position, href };
};

export const countsEvent = (offices: readonly OfficeId[], position: Position): LiveCountsView => ({
  offices,
  position,
});

export const resetEvent = (reason: LiveResetView['reason']): LiveResetView => ({ reason });

export const jobEvent = ({ id, phase, done, total, rate, etaSeconds, parked, updatedAt }: Rebuild): LiveJobView => {
  return { job: 'rebuild', id, phase, done, total, rate, etaSeconds, parked, updatedAt, href: `/api/rebuilds/${id}` };
};
