import { ensure, JejakError, refuse, Refusal, unreachable } from './errors';

const details = {
  code: 'TARGET_ZERO',
  field: 'targets[0].target',
  en: 'A target is not zero',
  id: 'Target tidak boleh nol.',
  allowed: ['> 0'],
};
const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('A refusal', () => {
  it('says which rule, where, what in both languages, and what is allowed', () => {
    const refusal = thrownBy(() => refuse(details));
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toBeInstanceOf(JejakError);
    expect(refusal).toMatchObject({
      code: 'TARGET_ZERO',
      field: 'targets[0].target',
      message: 'A target is not zero',
      sentence: 'Target tidak boleh nol.',
      allowed: ['> 0'],
      name: 'Refusal',
    });
  });

  it('without a place or an alternative says so', () => {
    expect(new Refusal({ code: 'X', en: 'x', id: 'x' })).toMatchObject({ field: undefined, allowed: [] });
  });

  it('comes of a condition that does not hold, and only then', () => {
    expect(
      thrownBy(() => {
        ensure(false, details);
      }),
    ).toBeInstanceOf(Refusal);
    expect(() => {
      ensure(true, details);
    }).not.toThrow();
  });
});

describe('A case that the compiler excludes', () => {
  it('is an error of the program when it comes all the same', () => {
    const fromOutside: never = JSON.parse('"other"') as never;
    expect(thrownBy(() => unreachable(fromOutside))).toMatchObject({ code: 'UNREACHABLE' });
  });
});
