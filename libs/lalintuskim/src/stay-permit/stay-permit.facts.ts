import type { OfficeId } from '@jejak/kernel';
import {
  compact,
  type Deadline,
  type Fact,
  type LetterNumber,
  type MetDeadline,
  originLinks,
  type RecordLink,
  type RegisterRow,
  UNSTATED,
  type Waiting,
  WHOLE,
} from '@jejak/records';
import { metServiceDeadlines, type Service, serviceDeadlines, serviceStandardFacts } from '../service-standard';
import { isIssued, type StayPermit, type StayPermitState } from './stay-permit';
import { STAY_PERMIT_ENTITY } from './stay-permit.references';

const SECTION = 'lalintuskim';

/** The service that was asked for; undefined where the day of the application is not known. */
const serviceOf = ({ request, ...permit }: StayPermit): Service | undefined =>
  permit.appliedOn === undefined
    ? undefined
    : { entity: STAY_PERMIT_ENTITY, kind: request.kind, action: request.action, askedOn: permit.appliedOn };

/** The day on which the application was answered: its document was issued, or it was refused. */
const answeredOn = (permit: StayPermit): string | undefined => {
  if (permit.status === 'refused') return permit.refusal.refusedOn;
  return 'issue' in permit ? permit.issue.issuedOn : undefined;
};

/** A document counts when issued, on that day; whether the service standard was met is a statement beside it. */
export const stayPermitFacts = (permit: StayPermit, office: OfficeId): readonly Fact[] => {
  const period = answeredOn(permit);
  if (period === undefined) return [];
  const { kind, action, nationality, sex = UNSTATED } = permit.request;
  const shared = { office, section: SECTION, period, quantity: 1, dimensions: { kind, action, nationality, sex } };
  const fact: Fact =
    permit.status === 'refused'
      ? {
          ...shared,
          name: 'refused',
          kind: 'stay-permit-refused',
          basis: 'statement',
          dimensions: { ...shared.dimensions, reason: permit.refusal.reason },
        }
      : {
          ...shared,
          name: 'counted',
          kind: 'stay-permit-issued',
          basis: 'act',
          ...('source' in permit ? { detail: { source: permit.source } } : {}),
        };
  const service = serviceOf(permit);
  return service === undefined ? [fact] : [fact, ...serviceStandardFacts(service, period, office)];
};

export const stayPermitRow = (state: StayPermitState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { request } = state;
  return {
    status: state.status,
    ...compact({ occurredOn: answeredOn(state) ?? state.appliedOn }),
    summary: compact({
      kind: request.kind,
      action: request.action,
      nationality: request.nationality,
      applicationNumber: request.applicationNumber,
      documentNumber: 'issue' in state ? state.issue.documentNumber : undefined,
      validUntil: 'issue' in state ? state.issue.validUntil : undefined,
      reason: state.status === 'refused' ? state.refusal.reason : undefined,
      source: state.status === 'recorded' ? state.source : undefined,
    }),
  };
};

export const stayPermitDeadlines = (state: StayPermitState): readonly Deadline[] => {
  if (state.status !== 'applied' && state.status !== 'granted') return [];
  const service = serviceOf(state);
  return service === undefined ? [] : serviceDeadlines(service);
};

export const stayPermitMetDeadlines = (state: StayPermitState): readonly MetDeadline[] => {
  if (state.status === 'new') return [];
  const service = serviceOf(state);
  const doneOn = answeredOn(state);
  return service === undefined || doneOn === undefined ? [] : metServiceDeadlines(service, doneOn);
};

export const stayPermitWaiting = (state: StayPermitState): readonly Waiting[] => {
  const waiting = (queue: string, label: string, since: string, nextStep: string): readonly Waiting[] => [
    { queue, label, item: WHOLE, waitsFor: SECTION, since, nextStep },
  ];
  switch (state.status) {
    case 'applied':
      return waiting('stay-permit-decision', 'Izin tinggal menunggu keputusan', state.appliedOn, 'GrantStayPermit');
    case 'granted':
      return waiting('stay-permit-issue', 'Izin tinggal menunggu penerbitan', state.grantedOn, 'IssueStayPermit');
    case 'issued':
      return state.issue.documentNumber === undefined
        ? waiting('nomor-menyusul', 'Nomor menyusul', state.issue.issuedOn, 'NumberStayPermit')
        : [];
    // The number of a document that SIMKIM issued stands there; nobody owes it here.
    case 'recorded':
    case 'refused':
    case 'new':
      return [];
  }
};

export const stayPermitLinks = (state: StayPermitState): readonly RecordLink[] => {
  if (state.status === 'new') return [];
  const { person, company, ends, from } = state.request;
  const link = (entity: string, id: string | undefined, relation: string): readonly RecordLink[] =>
    id === undefined ? [] : [{ entity, id, relation }];
  return [
    ...link('person', person, 'orang'),
    ...link('company', company, 'penjamin'),
    ...link(STAY_PERMIT_ENTITY, ends?.permit, 'mengakhiri'),
    ...originLinks(from),
  ];
};

/** The same document number in an office and year is refused. */
export const stayPermitNumbers = (state: StayPermitState): readonly LetterNumber[] => {
  if (!isIssued(state) || state.issue.documentNumber === undefined) return [];
  const { documentNumber: number, issuedOn: on } = state.issue;
  return [{ number, on, purpose: 'stay-permit', label: 'dokumen izin tinggal', field: 'issue.documentNumber' }];
};
