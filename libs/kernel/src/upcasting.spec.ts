import fc from 'fast-check';
import { type EventTypeRegistry, upcast, UnreadableEvent } from './upcasting';

const registry: EventTypeRegistry = {
  MeetingHeld: {
    version: 3,
    upcasts: {
      1: ({ where, ...data }) => ({ ...data, venue: where }),
      2: (data) => ({ ...data, agencies: [] }),
    },
  },
  MeetingPlanned: { version: 1 },
  StepMissing: { version: 3, upcasts: { 1: (data) => ({ ...data }) } },
};
const codeOf = (event: { type: string; version: number; data: object }): string => {
  try {
    upcast(registry, event);
  } catch (error) {
    if (error instanceof UnreadableEvent) return error.code;
    throw error;
  }
  return 'READ';
};

describe('A stored event', () => {
  it('of an older version is led to the newest, one version after the other', () => {
    const oldest = { type: 'MeetingHeld', version: 1, data: { where: 'Aula', level: 'kecamatan' } };
    expect(upcast(registry, oldest)).toEqual({
      version: 3,
      data: { venue: 'Aula', level: 'kecamatan', agencies: [] },
    });
    expect(upcast(registry, { ...oldest, version: 2 }).data).toEqual({ ...oldest.data, agencies: [] });
  });

  it('of the newest version is read as it is', () => {
    const data = { where: 'left alone' };
    expect(upcast(registry, { type: 'MeetingHeld', version: 3, data })).toEqual({ version: 3, data });
  });

  it('is not changed by being read', () => {
    const data = Object.freeze({ where: 'Aula' });
    upcast(registry, { type: 'MeetingHeld', version: 1, data });
    expect(data).toEqual({ where: 'Aula' });
  });

  it('of a version that only a newer program knows is not guessed at', () => {
    expect(codeOf({ type: 'MeetingHeld', version: 4, data: {} })).toBe('FUTURE_EVENT_VERSION');
  });

  it.each(['MeetingMoved', 'constructor', '__proto__', 'toString'])('of an unknown type is not read: %s', (type) => {
    expect(codeOf({ type, version: 1, data: {} })).toBe('UNKNOWN_EVENT_TYPE');
  });

  it('without a way to the newest version is not read', () => {
    expect(codeOf({ type: 'StepMissing', version: 2, data: {} })).toBe('UPCAST_MISSING');
    expect(codeOf({ type: 'MeetingHeld', version: 0, data: {} })).toBe('UPCAST_MISSING');
  });

  it('is read, or refused by name: never anything else', () => {
    const codes = ['READ', 'UNKNOWN_EVENT_TYPE', 'FUTURE_EVENT_VERSION', 'UPCAST_MISSING'];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...Object.keys(registry))), fc.integer(), (type, version) => {
        expect(codes).toContain(codeOf({ type, version: Math.max(version, -3), data: {} }));
      }),
    );
  });
});
