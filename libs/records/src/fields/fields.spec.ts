import { Refusal } from '@jejak/kernel';
import fc from 'fast-check';
import { compact, Fields } from './fields';
import { refusalOf } from '../testing';

const fields = (data: object) => new Fields(data);

describe('Fields', () => {
  it.each([null, undefined, 'text', 5, [], true])('are read of an object, not of %j', (source) => {
    expect(refusalOf(() => new Fields(source, 'details'))).toMatchObject({ code: 'NOT_AN_OBJECT', field: 'details' });
  });

  it('that are not read are refused at the end, with those that are known', () => {
    const read = fields({ area: 'Kota Contoh', officer: 'x' });
    read.text('area');
    read.has('venue');
    expect(
      refusalOf(() => {
        read.end();
      }),
    ).toMatchObject({
      code: 'FIELD_UNKNOWN',
      field: 'officer',
      allowed: ['area', 'venue'],
    });
    read.isSent('officer');
    expect(() => {
      read.end();
    }).not.toThrow();
  });

  it('that are null or absent are not given; null is sent all the same', () => {
    const read = fields({ venue: null, cost: 0 });
    expect(['venue', 'cost', 'area'].map((name) => read.has(name))).toEqual([false, true, false]);
    expect(['venue', 'cost', 'area'].map((name) => read.isSent(name))).toEqual([true, true, false]);
    expect(read.optionalText('venue')).toBeUndefined();
    expect(refusalOf(() => read.text('venue'))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'venue' });
  });

  it('name what is wrong by its whole path', () => {
    const read = fields({
      details: {
        agencies: [
          { name: 'Polres', present: 1 },
          { name: 'Kodim', present: -1 },
        ],
      },
    });
    const act = () =>
      read.object('details').list('agencies', (agency) => [agency.text('name'), agency.whole('present')]);
    expect(refusalOf(act).field).toBe('details.agencies[1].present');
  });

  it('refuse for a rule of the workflow by the same path', () => {
    const rule = { code: 'RULE', en: 'no', id: 'tidak', allowed: ['x'] };
    const read = fields({ details: { area: 'x' } }).object('details');
    expect(refusalOf(() => read.refuse('area', rule))).toMatchObject({
      ...{ code: 'RULE', allowed: ['x'] },
      field: 'details.area',
    });
    expect(read.at('area')).toBe('details.area');
  });
});

describe('A text field', () => {
  it('is trimmed, and has from one to three hundred characters unless it says otherwise', () => {
    expect(fields({ area: '  Kota Contoh ' }).text('area')).toBe('Kota Contoh');
    for (const area of ['', '   ', 'a'.repeat(301), 5, {}])
      expect(refusalOf(() => fields({ area }).text('area')).code).toBe('TEXT_INVALID');
    expect(fields({ area: 'a'.repeat(301) }).text('area', { max: 301 })).toHaveLength(301);
    expect(refusalOf(() => fields({ code: 'CH' }).text('code', { min: 3 })).code).toBe('TEXT_INVALID');
  });

  it('may have lines and tabs, but no other control characters and no half of a character', () => {
    expect(fields({ outcome: 'satu\n\tdua' }).text('outcome')).toBe('satu\n\tdua');
    expect(fields({ outcome: '\u{1f600}' }).text('outcome')).toBe('\u{1f600}');
    for (const outcome of ['a\u0000b', 'a\u001bb', 'a\u007fb', 'a\ud800b', '\udc00\ud83d'])
      expect(refusalOf(() => fields({ outcome }).text('outcome')).code).toBe('TEXT_INVALID');
  });
});

describe('A field of another type', () => {
  it.each<[string, (read: Fields) => unknown, unknown, unknown, string]>([
    ['a choice', (read) => read.choice('x', ['land', 'sea']), 'sea', 'air', 'CHOICE_INVALID'],
    ['an optional choice', (read) => read.optionalChoice('x', ['land']), 'land', '', 'CHOICE_INVALID'],
    ['a date', (read) => read.date('x'), '2021-03-02', '2021-02-30', 'DATE_INVALID'],
    ['an optional date', (read) => read.optionalDate('x'), '2021-03-02', 'besok', 'DATE_INVALID'],
    ['a time', (read) => read.optionalTime('x'), '09:30', '9.30', 'TIME_INVALID'],
    ['a period', (read) => read.period('x', ['month']), '2021-03', '2021', 'PERIOD_INVALID'],
    ['a whole number', (read) => read.whole('x', { min: 1, max: 10 }), 10, 11, 'WHOLE_INVALID'],
    ['an optional whole number', (read) => read.optionalWhole('x'), 0, '0', 'WHOLE_INVALID'],
    ['a decimal', (read) => read.decimal('x'), '3.11', '3,1,1', 'DECIMAL_INVALID'],
    ['an optional decimal', (read) => read.optionalDecimal('x'), '3.11', 'x', 'DECIMAL_INVALID'],
    ['true or false', (read) => read.boolean('x'), false, 'false', 'BOOLEAN_INVALID'],
    ['a list of texts', (read) => read.texts('x'), ['a', 'b'], 'a; b', 'LIST_INVALID'],
    ['a list of parts', (read) => read.list('x', (part) => part.text('name')), [], {}, 'LIST_INVALID'],
    ['a reason', (read) => read.reason('x'), 'salah ketik', 'tak', 'REASON_INVALID'],
  ])('is %s, and its refusal says what is allowed', (_title, read, good, bad, code) => {
    expect(read(fields({ x: good }))).toEqual(good);
    const refusal = refusalOf(() => read(new Fields({ x: bad }, 'part')));
    expect(refusal).toMatchObject({ code, field: 'part.x' });
    expect(refusal.sentence).not.toBe('');
  });

  it.each<[string, (read: Fields) => unknown]>([
    ['a text', (read) => read.text('x')],
    ['a choice', (read) => read.choice('x', ['a'])],
    ['a date', (read) => read.date('x')],
    ['a period', (read) => read.period('x', ['year'])],
    ['a whole number', (read) => read.whole('x')],
    ['a decimal', (read) => read.decimal('x')],
    ['true or false', (read) => read.boolean('x')],
    ['an object', (read) => read.object('x')],
  ])('that is required is asked for when it is absent: %s', (_title, read) => {
    expect(refusalOf(() => read(fields({})))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'x' });
  });

  it.each<[string, (read: Fields) => unknown, unknown]>([
    ['a text', (read) => read.optionalText('x'), undefined],
    ['a choice', (read) => read.optionalChoice('x', ['a']), undefined],
    ['a date', (read) => read.optionalDate('x'), undefined],
    ['a time', (read) => read.optionalTime('x'), undefined],
    ['a whole number', (read) => read.optionalWhole('x'), undefined],
    ['a decimal', (read) => read.optionalDecimal('x'), undefined],
    ['an object', (read) => read.optionalObject('x'), undefined],
    ['a list of texts', (read) => read.texts('x'), []],
    ['a list of parts', (read) => read.list('x', (part) => part), []],
  ])('that is optional may be absent: %s', (_title, read, value) => {
    expect(read(fields({}))).toEqual(value);
    expect(read(fields({ x: null }))).toEqual(value);
  });
});

describe('A list field', () => {
  it('of texts holds each one once, and names the one that is wrong', () => {
    expect(fields({ agencies: ['Polres', 'Kodim', ' Polres '] }).texts('agencies')).toEqual(['Polres', 'Kodim']);
    expect(refusalOf(() => fields({ agencies: ['Polres', ''] }).texts('agencies')).field).toBe('agencies[1]');
    const nested = () => new Fields({ agencies: [5] }, 'details').texts('agencies');
    expect(refusalOf(nested).field).toBe('details.agencies[0]');
  });

  it('has its own shortest and longest length', () => {
    expect(refusalOf(() => fields({ x: [] }).texts('x', { min: 1 })).code).toBe('LIST_INVALID');
    expect(refusalOf(() => fields({ x: Array(201).fill('a') }).texts('x')).code).toBe('LIST_INVALID');
  });

  it('of parts refuses what a part does not know', () => {
    const read = () => fields({ x: [{ name: 'a', other: 1 }] }).list('x', (part) => part.text('name'));
    expect(refusalOf(read)).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'x[0].other' });
  });
});

describe('Whatever is sent', () => {
  it('is read or refused: nothing else is thrown', () => {
    const readers: readonly ((read: Fields) => unknown)[] = [
      (read) => read.text('x'),
      (read) => read.choice('x', ['a']),
      (read) => read.date('x'),
      (read) => read.optionalTime('x'),
      (read) => read.period('x', ['day', 'month', 'year']),
      (read) => read.whole('x'),
      (read) => read.decimal('x'),
      (read) => read.boolean('x'),
      (read) => read.texts('x'),
      (read) => read.list('x', (part) => part.text('name')),
      (read) => read.object('x').text('name'),
      (read) => read.reason('x'),
    ];
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...readers), (x, read) => {
        try {
          expect(read(fields({ x }))).not.toBeNull();
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('Optional fields', () => {
  it('are absent, never undefined', () => {
    expect(Object.keys(compact({ a: 1, b: undefined, c: null, d: 0 }))).toEqual(['a', 'c', 'd']);
  });
});
