import type { DomainEvent, EventTypeRegistry, LocalDate } from '@jejak/kernel';
import type { AttachmentKind, MediaType } from './attachment-limits';

/** What the log knows of a file. Its name and its bytes are sealed beside the log. */
export interface AttachedFile {
  /** Stream of the record that it belongs to. */
  readonly record: string;
  readonly kind: AttachmentKind;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /**
   * HMAC-SHA-256 of the plain bytes under a salt that lies sealed with them: it proves the file as long as the file can be
   * opened, and confirms no guess once it cannot.
   */
  readonly hash: string;
  /** Stream of the person under whose key it is sealed; absent = under that of the record. */
  readonly subject?: string;
}

export type AttachmentAdded = DomainEvent<'AttachmentAdded', { readonly on: LocalDate } & AttachedFile>;
/** Named apart from the withdrawal that records share, which would leave nothing of it. */
export type AttachmentRetracted = DomainEvent<
  'AttachmentRetracted',
  { readonly on: LocalDate; readonly reason: string }
>;
/** The person's data was erased, and the file with it. */
export type AttachmentErased = DomainEvent<'AttachmentErased', { readonly on: LocalDate }>;
export type AttachmentEvent = AttachmentAdded | AttachmentRetracted | AttachmentErased;

export const attachmentEvents: EventTypeRegistry & Record<AttachmentEvent['type'], { version: number }> = {
  AttachmentAdded: { version: 1 },
  AttachmentRetracted: { version: 1 },
  AttachmentErased: { version: 1 },
};
