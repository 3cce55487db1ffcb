import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RecordLink, type RegisterRow, UNSTATED, type Waiting, WHOLE } from '@jejak/records';
import type { VesselCall, VesselCallState } from './vessel-call';

/** A call counts when checked, on that day; its crew is a quantity beside it, stated where it is known. */
export const vesselCallFacts = (call: VesselCall, office: OfficeId): readonly Fact[] => {
  if (call.status !== 'checked') return [];
  const { details, check } = call;
  const shared = { office, section: 'lalintuskim', period: check.checkedOn };
  const { direction } = details;
  const crew = (name: string, nationality: string, quantity: number): Fact => ({
    ...shared,
    name,
    kind: 'vessel-crew',
    basis: 'statement',
    quantity,
    dimensions: { direction, nationality },
  });
  const rows = check.crewByNationality.map(({ nationality, count }, index) =>
    crew(`crew-${String(index)}`, nationality, count),
  );
  return [
    { ...shared, name: 'counted', kind: 'vessel-call', basis: 'act', quantity: 1, dimensions: { direction } },
    ...(rows.length > 0 || check.crew === undefined ? rows : [crew('crew', UNSTATED, check.crew)]),
  ];
};

export const vesselCallRow = (state: VesselCallState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { details } = state;
  return {
    status: state.status,
    occurredOn: occurredOn(state),
    summary: compact({
      vessel: details.vessel,
      direction: details.direction,
      agent: details.agent,
      port: details.port,
      crew: 'check' in state ? state.check.crew : undefined,
    }),
  };
};

const occurredOn = (call: VesselCall): string => {
  if (call.status === 'checked') return call.check.checkedOn;
  return call.status === 'scheduled' ? call.schedule.scheduledFor : call.expected.expectedOn;
};

export const vesselCallWaiting = (state: VesselCallState): readonly Waiting[] => {
  const shared = { item: WHOLE, waitsFor: 'lalintuskim' };
  if (state.status === 'announced')
    return [
      {
        ...shared,
        queue: 'vessel-call-schedule',
        label: 'Kapal menunggu jadwal pemeriksaan',
        since: state.announcedOn,
        nextStep: 'ScheduleVesselCall',
      },
    ];
  if (state.status === 'scheduled')
    return [
      {
        ...shared,
        queue: 'vessel-call-check',
        label: 'Kapal menunggu pemeriksaan',
        since: state.announcedOn,
        nextStep: 'CheckVesselCall',
      },
    ];
  return [];
};

export const vesselCallLinks = (state: VesselCallState): readonly RecordLink[] => {
  const company = state.status === 'new' ? undefined : state.details.agentCompany;
  return company === undefined ? [] : [{ entity: 'company', id: company, relation: 'agen' }];
};
