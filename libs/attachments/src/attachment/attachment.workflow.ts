import { WHOLE, type Workflow } from '@jejak/records';
import { type AttachmentState, evolveAttachment, initialAttachment } from './attachment';
import { allowedForAttachment, type AttachmentCommand, decideAttachment } from './attachment.decide';
import { type AttachmentEvent, attachmentEvents } from './attachment.events';
import { attachmentRow } from './attachment.facts';

export const ATTACHMENT_ENTITY = 'attachment';

/** A file of a record. It is opened by an upload only, because its bytes must lie on disk before the log names them. */
export const attachmentWorkflow: Workflow<AttachmentState, AttachmentCommand, AttachmentEvent> = {
  entity: ATTACHMENT_ENTITY,
  title: 'Attachment',
  section: 'tata-usaha',
  label: { id: 'Lampiran', en: 'Attachment' },
  events: attachmentEvents,
  initialState: initialAttachment,
  reenterable: false,
  byProgram: true,
  undo: 'WithdrawAttachment',
  decide: decideAttachment,
  evolve: evolveAttachment,
  allowed: allowedForAttachment,
  enters: ({ type }) => (type === 'AttachmentAdded' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (state) => state,
  correct: () => {
    throw new Error('a file has no correction: it is withdrawn and another one added');
  },
  counted: () => undefined,
  factsOf: () => [],
  register: attachmentRow,
};
