import { JejakError } from './errors';

/** Leads the payload of one version to the next; pure. */
export type Upcast = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** What the code knows of one stored event type. */
export interface EventTypeDefinition {
  /** The newest version of its payload, from 1. */
  readonly version: number;
  /** `upcasts[v]` leads from version v to v + 1; one for each v below `version`. */
  readonly upcasts?: Readonly<Record<number, Upcast>>;
  /** Paths of the fields that hold personal data (`person.name`, `documents[].number`); they are to be sealed. */
  readonly personal?: readonly string[];
  /** The event ends the personal data of its stream: the key goes, and nothing sealed under it can be opened again. */
  readonly erases?: true;
}

/** Why an event could not be read as a known one. Projections park it; nothing is lost. */
export class UnreadableEvent extends JejakError {
  override readonly name = 'UnreadableEvent';
}

export type EventTypeRegistry = Readonly<Record<string, EventTypeDefinition>>;

/**
 * The payload at the newest version.
 * @throws UnreadableEvent for an unknown type (UNKNOWN_EVENT_TYPE) or a version newer than known (FUTURE_EVENT_VERSION).
 */
export const upcast = (
  registry: EventTypeRegistry,
  event: { readonly type: string; readonly version: number; readonly data: object },
): { readonly version: number; readonly data: object } => {
  const known = Object.hasOwn(registry, event.type) ? registry[event.type] : undefined;
  if (known === undefined) {
    throw new UnreadableEvent(
      'UNKNOWN_EVENT_TYPE',
      `Unknown event type ${event.type}`,
      `Jenis peristiwa ${event.type} tidak dikenal oleh versi program ini.`,
    );
  }
  if (event.version > known.version) {
    throw new UnreadableEvent(
      'FUTURE_EVENT_VERSION',
      `${event.type} has version ${String(event.version)}, newer than the known ${String(known.version)}`,
      `Peristiwa ${event.type} ditulis oleh versi program yang lebih baru.`,
    );
  }
  let data: object = event.data;
  for (let version = event.version; version < known.version; version++) {
    const step = known.upcasts?.[version];
    if (step === undefined) {
      throw new UnreadableEvent(
        'UPCAST_MISSING',
        `${event.type} has no upcast from version ${String(version)}`,
        `Peristiwa ${event.type} versi lama tidak dapat dibaca.`,
      );
    }
    data = step(data as Readonly<Record<string, unknown>>);
  }
  return { version: known.version, data };
};
