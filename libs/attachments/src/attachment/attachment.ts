import type { LocalDate } from '@jejak/kernel';
import type { AttachedFile, AttachmentEvent } from './attachment.events';

/** A withdrawn file stays sealed on disk, as everything that was once entered; an erased one does not. */
export type AttachmentState =
  | { readonly status: 'new' }
  | ({ readonly status: 'standing' | 'withdrawn' | 'erased'; readonly on: LocalDate } & AttachedFile);

export const initialAttachment: AttachmentState = { status: 'new' };

export const evolveAttachment = (state: AttachmentState, event: AttachmentEvent): AttachmentState => {
  switch (event.type) {
    case 'AttachmentAdded':
      return { status: 'standing', ...event.data };
    case 'AttachmentRetracted':
      return state.status === 'new' ? state : { ...state, status: 'withdrawn' };
    case 'AttachmentErased':
      return state.status === 'new' ? state : { ...state, status: 'erased' };
    default:
      return state;
  }
};
