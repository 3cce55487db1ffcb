import { Refusal } from './errors';
import { isOfficeId, parseStream, streamName } from './streams';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'ACCEPTED';
};

describe('The name of a stream', () => {
  it('is the office, the entity and the id', () => {
    expect(streamName('cilegon', 'timporaMeeting', '2021')).toBe('cilegon.timporaMeeting-2021');
  });

  it.each([
    ['cilegon', 'operation', '0190163d-8694-739b-aea5-966c26f8ad91'],
    ['tanjung-perak', 'tally', 'independent-operation-2021'],
    ['cilegon', 'budget', '2021.1'],
  ])('is taken apart into what it was made of: %s, %s, %s', (office, entity, id) => {
    expect(parseStream(streamName(office, entity, id))).toEqual({ office, entity, id });
  });

  it.each(['', 'Cilegon', 'cilegon.x', '-cilegon', 'cilegon-', 'ci legon', 'a'.repeat(64)])(
    'has no office %j',
    (office) => {
      expect(isOfficeId(office)).toBe(false);
      expect(codeOf(() => streamName(office, 'operation', '1'))).toBe('OFFICE_INVALID');
    },
  );

  it.each([
    ['Operation', '1'],
    ['op-eration', '1'],
    ['operation', ''],
    ['operation', '-1'],
    ['operation', '../1'],
    ['operation', 'a'.repeat(101)],
  ])('has no entity and id %j, %j', (entity, id) => {
    expect(codeOf(() => streamName('cilegon', entity, id))).toBe('STREAM_INVALID');
  });

  it.each(['', 'cilegon', 'cilegon.operation', 'operation-1', '.operation-1', 'cilegon.operation-'])(
    'is not %j',
    (name) => {
      expect(codeOf(() => parseStream(name))).toBe('STREAM_INVALID');
    },
  );
});
