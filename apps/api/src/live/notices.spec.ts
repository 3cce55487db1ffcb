import type { Notice } from './notices';
import { lastOfEach, NoticeTail } from './notices';

const at = (place: number): string => String(place).padStart(16, '0');
const notice = (place: number, id = String(place), revision: number | null = 0): Notice => ({
  position: at(place),
  office: 'cilegon',
  entity: 'operation',
  id,
  stream: `cilegon.operation-${id}`,
  revision,
});

describe('The tail of the log', () => {
  it('holds what came after a position, and says when it does not go back so far', () => {
    const tail = new NoticeTail(4, at(0));
    for (let place = 1; place <= 5; place++) tail.add([notice(place)], at(place));
    expect(tail.head).toBe(at(5));
    expect(tail.reaches(at(2))).toBe(false);
    expect(tail.reaches(at(3))).toBe(true);
    expect(tail.after(at(3)).map(({ position }) => position)).toEqual([at(4), at(5)]);
  });

  it('never holds a part of what was told of one position', () => {
    const tail = new NoticeTail(4, at(0));
    tail.add([notice(1), notice(2), notice(3, 'a'), notice(3, 'b'), notice(4)], at(4));
    expect(tail.reaches(at(2))).toBe(false);
    expect(tail.after(at(3)).map(({ position }) => position)).toEqual([at(4)]);
  });

  it('moves over what nobody is told of', () => {
    const tail = new NoticeTail(4, at(0));
    tail.add([], at(9));
    expect([tail.head, tail.after(at(0))]).toEqual([at(9), []]);
  });
});

describe('A record that changed several times', () => {
  it('is told of once, at its last place, with its own last revision', () => {
    const told = lastOfEach([notice(1, 'x', 4), notice(2, 'y', 0), notice(3, 'x', null)]);
    expect(told.map(({ id, position, revision }) => [id, position, revision])).toEqual([
      ['y', at(2), 0],
      ['x', at(3), 4],
    ]);
  });
});
