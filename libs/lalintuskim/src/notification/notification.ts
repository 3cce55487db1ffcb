import type { ConfirmedNotification, NotificationEvent, ReportedNotification } from './notification.events';

export type Notification = ReportedNotification | ConfirmedNotification;
export type NotificationState = { readonly status: 'new' } | Notification;

export const initialNotification: NotificationState = { status: 'new' };

export const evolveNotification = (state: NotificationState, event: NotificationEvent): NotificationState => {
  switch (event.type) {
    case 'NotificationReported':
      return { status: 'reported', reportedOn: event.data.on, details: event.data.details };
    case 'NotificationConfirmed':
      return event.data.notification;
    case 'NotificationNumbered':
      return state.status === 'confirmed'
        ? { ...state, confirmation: { ...state.confirmation, number: event.data.number } }
        : state;
  }
};
