import { compact, type RegisterRow } from '@jejak/records';
import type { AttachmentState } from './attachment';

/** The name of a file is often that of a person; it is not here. */
export const attachmentRow = (state: AttachmentState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { status, on, record, kind, mediaType, bytes, subject } = state;
  return { status, occurredOn: on, summary: compact({ record, kind, mediaType, bytes, subject }) };
};
