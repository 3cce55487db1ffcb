import type { OfficeId } from '@jejak/kernel';
import {
  compact,
  type Deadline,
  type Fact,
  type LetterNumber,
  type MetDeadline,
  originLinks,
  personLinks,
  type RecordLink,
  type RegisterRow,
  type Waiting,
  WHOLE,
} from '@jejak/records';
import { metServiceDeadlines, type Service, serviceDeadlines, serviceStandardFacts } from '../service-standard';
import type { Notification, NotificationState } from './notification';

const SECTION = 'lalintuskim';

const serviceOf = ({ details, reportedOn }: Notification): Service => ({
  entity: 'notification',
  kind: details.kind,
  askedOn: reportedOn,
});

/** A notification counts when confirmed, on that day; whether the service standard was met is a statement beside it. */
export const notificationFacts = (notification: Notification, office: OfficeId): readonly Fact[] => {
  if (notification.status !== 'confirmed') return [];
  const { kind, nationality, sex } = notification.details;
  const { confirmedOn } = notification.confirmation;
  return [
    {
      name: 'counted',
      office,
      section: SECTION,
      kind: 'notification-confirmed',
      basis: 'act',
      period: confirmedOn,
      quantity: 1,
      dimensions: { kind, nationality, sex },
    },
    ...serviceStandardFacts(serviceOf(notification), confirmedOn, office),
  ];
};

export const notificationRow = (state: NotificationState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { details, reportedOn } = state;
  const confirmation = state.status === 'confirmed' ? state.confirmation : undefined;
  return {
    status: state.status,
    occurredOn: confirmation?.confirmedOn ?? reportedOn,
    summary: compact({
      kind: details.kind,
      nationality: details.nationality,
      otherOffice: details.otherOffice,
      number: confirmation?.number,
    }),
  };
};

export const notificationDeadlines = (state: NotificationState): readonly Deadline[] =>
  state.status === 'reported' ? serviceDeadlines(serviceOf(state)) : [];

export const notificationMetDeadlines = (state: NotificationState): readonly MetDeadline[] =>
  state.status === 'confirmed' ? metServiceDeadlines(serviceOf(state), state.confirmation.confirmedOn) : [];

export const notificationWaiting = (state: NotificationState): readonly Waiting[] => {
  const shared = { item: WHOLE, waitsFor: SECTION };
  if (state.status === 'reported')
    return [
      {
        ...shared,
        queue: 'notification-confirmation',
        label: 'Pelaporan menunggu pengesahan',
        since: state.reportedOn,
        nextStep: 'ConfirmNotification',
      },
    ];
  if (state.status === 'new' || state.confirmation.number !== undefined) return [];
  return [
    {
      ...shared,
      queue: 'nomor-menyusul',
      label: 'Nomor menyusul',
      since: state.confirmation.confirmedOn,
      nextStep: 'NumberNotification',
    },
  ];
};

export const notificationLinks = (state: NotificationState): readonly RecordLink[] =>
  state.status === 'new' ? [] : [...personLinks([state.details]), ...originLinks(state.details.from)];

/** The same number in an office and year is refused. */
export const notificationNumbers = (state: NotificationState): readonly LetterNumber[] => {
  if (state.status !== 'confirmed' || state.confirmation.number === undefined) return [];
  const { number, confirmedOn: on } = state.confirmation;
  return [{ number, on, purpose: 'notification', label: 'pelaporan orang asing', field: 'confirmation.number' }];
};
