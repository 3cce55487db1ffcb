import { type Command, type DecisionContext, parseStream, Refusal } from '@jejak/kernel';
import { compact, Fields } from '@jejak/records';
import type { AttachmentState } from './attachment';
import { ATTACHMENT_KINDS, ATTACHMENT_LIMITS, MEDIA_TYPE_NAMES } from './attachment-limits';
import type { AttachedFile, AttachmentEvent } from './attachment.events';

export type AttachmentCommand = Command<'AddAttachment' | 'WithdrawAttachment' | 'EraseAttachment'>;

export const allowedForAttachment = ({ status }: AttachmentState): readonly AttachmentCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['AddAttachment'];
    case 'standing':
      return ['WithdrawAttachment', 'EraseAttachment'];
    case 'withdrawn':
      return ['EraseAttachment'];
    case 'erased':
      return [];
  }
};

/** @throws Refusal */
export const decideAttachment = (
  command: AttachmentCommand,
  state: AttachmentState,
  context: DecisionContext,
): readonly AttachmentEvent[] => {
  if (!allowedForAttachment(state).includes(command.type))
    throw new Refusal({
      code: 'TRANSITION_NOT_ALLOWED',
      en: `${command.type}: the attachment is ${state.status}`,
      id:
        state.status === 'erased'
          ? 'Lampiran ini sudah dihapus bersama data pribadi orangnya.'
          : 'Lampiran ini sudah ditarik.',
      allowed: allowedForAttachment(state),
    });
  const fields = new Fields(command.data);
  const events = decideStep(command, fields, context);
  fields.end();
  return events;
};

const decideStep = (
  { type }: AttachmentCommand,
  fields: Fields,
  context: DecisionContext,
): readonly AttachmentEvent[] => {
  const { today: on } = context;
  switch (type) {
    case 'AddAttachment':
      return [{ type: 'AttachmentAdded', version: 1, data: { on, ...readFile(fields, context) } }];
    case 'WithdrawAttachment':
      return [{ type: 'AttachmentRetracted', version: 1, data: { on, reason: fields.reason() } }];
    case 'EraseAttachment':
      return [{ type: 'AttachmentErased', version: 1, data: { on } }];
  }
};

const LONGEST_STREAM = 255;
const HASH_LENGTH = 43;

const readFile = (fields: Fields, { office }: DecisionContext): AttachedFile => {
  const file = compact({
    record: fields.text('record', { max: LONGEST_STREAM }),
    kind: fields.choice('kind', ATTACHMENT_KINDS),
    mediaType: fields.choice('mediaType', MEDIA_TYPE_NAMES),
    bytes: fields.whole('bytes', { min: 1, max: ATTACHMENT_LIMITS.bytes }),
    hash: fields.text('hash', { min: HASH_LENGTH, max: HASH_LENGTH }),
    subject: fields.optionalText('subject', { max: LONGEST_STREAM }),
  });
  for (const field of ['record', 'subject'] as const) {
    const stream = file[field];
    if (stream !== undefined && parseStream(stream).office !== office)
      fields.refuse(field, {
        code: 'ATTACHMENT_OF_OTHER_OFFICE',
        en: `${field} is not a record of ${office}`,
        id: `Lampiran ini milik catatan kantor lain, bukan ${office}.`,
        allowed: [`${office}.…`],
      });
  }
  return file;
};
