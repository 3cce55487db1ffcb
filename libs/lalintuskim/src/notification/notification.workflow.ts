import { WHOLE, type Workflow } from '@jejak/records';
import { evolveNotification, initialNotification, type Notification, type NotificationState } from './notification';
import { correctNotification } from './notification.correct';
import { allowedForNotification, decideNotification, type NotificationCommand } from './notification.decide';
import { type NotificationEvent, notificationEvents } from './notification.events';
import {
  notificationDeadlines,
  notificationFacts,
  notificationLinks,
  notificationMetDeadlines,
  notificationNumbers,
  notificationRow,
  notificationWaiting,
} from './notification.facts';
import { notificationImport } from './notification.import';

export const notificationWorkflow: Workflow<NotificationState, NotificationCommand, NotificationEvent> = {
  entity: 'notification',
  title: 'Notification',
  section: 'lalintuskim',
  label: { id: 'Pelaporan', en: 'Notification' },
  events: notificationEvents,
  initialState: initialNotification,
  reenterable: false,
  decide: decideNotification,
  evolve: evolveNotification,
  allowed: allowedForNotification,
  enters: ({ type }) => (type === 'NotificationReported' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialNotification : (content as Notification)),
  correct: (state, _item, changes, context) => correctNotification(state, changes, context),
  counted: (event) =>
    event.type === 'NotificationConfirmed' ? { item: WHOLE, content: event.data.notification } : undefined,
  factsOf: (content, _item, office) => notificationFacts(content as Notification, office),
  register: notificationRow,
  deadlines: notificationDeadlines,
  metDeadlines: notificationMetDeadlines,
  waiting: notificationWaiting,
  links: notificationLinks,
  reserves: notificationNumbers,
  imports: [notificationImport],
};
