import fc from 'fast-check';
import { commandIdFrom, entityIdFrom, eventId, isUuid, nameBasedId } from './ids';

const command = '0190163d-8694-739b-aea5-966c26f8ad91';

describe('The id of a command', () => {
  it('is itself where it is a UUID, in whatever case it was sent', () => {
    expect(commandIdFrom(command)).toBe(command);
    expect(commandIdFrom(command.toUpperCase())).toBe(command);
  });

  it('is made of any other key, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isUuid(commandIdFrom(a))).toBe(true);
        expect(commandIdFrom(a) === commandIdFrom(b)).toBe(
          a === b || (a.toLowerCase() === b.toLowerCase() && isUuid(a)),
        );
      }),
    );
  });
});

describe('The id of an event', () => {
  it('follows from its command and its place: a repeated command states the same events', () => {
    expect(eventId(command, 0)).toBe(eventId(command, 0));
    const ids = Array.from({ length: 50 }, (_, index) => eventId(command, index));
    expect(new Set(ids).size).toBe(50);
    expect(ids.every(isUuid)).toBe(true);
    expect(ids).not.toContain(eventId(commandIdFrom('another'), 0));
  });
});

describe('The id of an entity', () => {
  it('follows from the command that creates it, and keeps the time of its UUIDv7', () => {
    const id = entityIdFrom(command);
    expect(id).toBe(entityIdFrom(command));
    expect(isUuid(id)).toBe(true);
    expect(id.slice(0, 13)).toBe(command.slice(0, 13));
    expect(id[14]).toBe('7');
    expect(id).not.toBe(command);
  });

  it('differs between commands of the same instant', () => {
    expect(entityIdFrom(`${command.slice(0, -1)}2`)).not.toBe(entityIdFrom(command));
  });
});

describe('An id by name', () => {
  it('differs by purpose and by text', () => {
    expect(nameBasedId('row', 'a')).toBe(nameBasedId('row', 'a'));
    expect(nameBasedId('row', 'a')).not.toBe(nameBasedId('file', 'a'));
    expect(nameBasedId('row', 'a')).not.toBe(nameBasedId('row', 'b'));
  });
});
