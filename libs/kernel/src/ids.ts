import { v5 } from 'uuid';

/** Namespace of this system's name-based ids (itself a UUIDv5 of "jejak" in the DNS namespace). */
const NAMESPACE = v5('jejak', v5.DNS);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isUuid = (text: string): boolean => UUID.test(text);

/** Event id = UUIDv5(commandId, index): a repeated command states the same events. */
export const eventId = (commandId: string, index: number): string => v5(String(index), commandId);

/** Any text as a command id: a UUID stays itself, anything else becomes a UUIDv5 of it. */
export const commandIdFrom = (key: string): string => {
  const lower = key.toLowerCase();
  return isUuid(lower) ? lower : v5(key, NAMESPACE);
};

/**
 * The id of the entity that a command creates, derived from the command id so that a retry names the same entity:
 * the time part of the command's UUIDv7 is kept, the rest is a hash of it.
 */
export const entityIdFrom = (commandId: string): string => {
  const hash = v5(`entity:${commandId}`, NAMESPACE);
  return `${commandId.slice(0, 13)}-7${hash.slice(15)}`;
};

/** A stable id of any text within a named purpose. */
export const nameBasedId = (purpose: string, text: string): string => v5(`${purpose}:${text}`, NAMESPACE);
