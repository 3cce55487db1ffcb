import 'reflect-metadata';
import { IntersectionType } from '@nestjs/swagger';
import { ValidationPipe } from '@nestjs/common';
import { requestInvalid } from '../problems/validation';
import { RequestProblem } from '../problems/request-problem';
import {
  Choice,
  Decimal,
  Flag,
  LocalDateField,
  LocalTimeField,
  Mapping,
  Pairs,
  pairsOf,
  Part,
  Parts,
  PeriodField,
  PositionField,
  QueryWhole,
  Reason,
  Rupiah,
  Text,
  Texts,
  Whole,
  Wholes,
} from './index';

const of = (description: string) => ({ description });

class PartDto {
  @Text(of('nama'))
  name!: string;
  @Whole({ ...of('hadir'), optional: true, max: 10 })
  present?: number;
}
class AllDto {
  @Text({ ...of('teks'), max: 5, optional: true })
  text?: string;
  @Choice(['land', 'sea'], { ...of('pilihan'), optional: true })
  choice?: string;
  @LocalDateField({ ...of('tanggal'), optional: true })
  date?: string;
  @LocalTimeField({ ...of('jam'), optional: true })
  time?: string;
  @PeriodField(['month', 'year'], { ...of('periode'), optional: true })
  period?: string;
  @Whole({ ...of('bulat'), min: 1, max: 9, optional: true })
  whole?: number;
  @Rupiah({ ...of('rupiah'), optional: true })
  rupiah?: number;
  @Decimal({ ...of('desimal'), optional: true })
  decimal?: string;
  @Flag({ ...of('ya'), optional: true })
  flag?: boolean;
  @Reason('alasan')
  reason!: string;
  @Part(() => PartDto, { ...of('bagian'), optional: true })
  part?: PartDto;
  @Parts(() => PartDto, of('bagian-bagian'))
  parts?: PartDto[];
  @Texts(of('teks-teks'))
  texts?: string[];
  @Wholes({ ...of('nilai'), length: 2, min: 1, max: 4, optional: true })
  wholes?: number[];
  @Mapping({ ...of('pemetaan'), optional: true })
  mapping?: object;
}
class Left {
  @Text(of('kiri'))
  left!: string;
}
class Right {
  @Whole(of('kanan'))
  right!: number;
}
class BothDto extends IntersectionType(Left, Right) {}
class NothingDto extends Object {}
class QueryDto {
  @QueryWhole({ ...of('baris'), min: 1, max: 200, optional: true })
  limit?: string;
  @PositionField({ ...of('posisi'), optional: true })
  after?: string;
  @Pairs({ ...of('syarat'), optional: true })
  where?: string | string[];
}

const pipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  validationError: { target: true, value: true },
  exceptionFactory: requestInvalid,
});
const check = async (metatype: new () => object, body: object): Promise<unknown> =>
  pipe.transform(body, { type: 'body', metatype });

const problemsOf = async (metatype: new () => object, body: object): Promise<readonly string[]> => {
  try {
    await check(metatype, body);
  } catch (error) {
    if (error instanceof RequestProblem) return (error.fault.errors ?? []).map(({ field, code }) => `${field} ${code}`);
    throw error;
  }
  return [];
};
const REASON = { reason: 'salah ketik' };

describe('A field of a request', () => {
  it('passes on the plain data that was sent, null for what is left out included', async () => {
    const body = {
      ...REASON,
      text: 'abc',
      part: { name: 'Polres' },
      parts: [{ name: 'Kodim', present: 0 }],
      whole: null,
    };
    const passed = await check(AllDto, body);
    expect(passed).toEqual(body);
    expect(Object.getPrototypeOf((passed as { part: object }).part)).toBe(Object.prototype);
  });

  it.each([
    ['a text that is too long', { text: 'abcdef' }, 'text TEXT_INVALID'],
    ['a text of blanks', { text: '   ' }, 'text TEXT_INVALID'],
    ['a number for a text', { text: 5 }, 'text TEXT_INVALID'],
    ['a choice that is none', { choice: 'air' }, 'choice CHOICE_INVALID'],
    ['a day that the month does not have', { date: '2021-02-30' }, 'date DATE_INVALID'],
    ['an hour that the day does not have', { time: '24:00' }, 'time TIME_INVALID'],
    ['a day for a month', { period: '2021-03-02' }, 'period PERIOD_INVALID'],
    ['a number above its bound', { whole: 10 }, 'whole WHOLE_INVALID'],
    ['a number in a text', { whole: '5' }, 'whole WHOLE_INVALID'],
    ['half a rupiah', { rupiah: 0.5 }, 'rupiah WHOLE_INVALID'],
    ['grouped thousands for a decimal', { decimal: '1.000,5' }, 'decimal DECIMAL_INVALID'],
    ['a word for yes or no', { flag: 'ya' }, 'flag BOOLEAN_INVALID'],
    ['a reason of one word too short', { reason: 'ya' }, 'reason TEXT_INVALID'],
    ['no reason', { reason: undefined }, 'reason FIELD_REQUIRED'],
    ['a list for a part', { part: [] }, 'part NOT_AN_OBJECT'],
    ['a part without its name', { part: {} }, 'part.name FIELD_REQUIRED'],
    [
      'a wrong field within a list',
      { parts: [{ name: 'a' }, { name: 'b', present: 11 }] },
      'parts[1].present WHOLE_INVALID',
    ],
    ['a null within a list', { parts: [{ name: 'a' }, null] }, 'parts[1] NOT_AN_OBJECT'],
    ['an object for a list', { parts: {} }, 'parts LIST_INVALID'],
    ['an empty text within a list', { texts: ['a', ''] }, 'texts[1] TEXT_INVALID'],
    ['too few marks', { wholes: [1] }, 'wholes LIST_INVALID'],
    ['a mark off the scale', { wholes: [1, 5] }, 'wholes[1] WHOLE_INVALID'],
    ['a text for a mapping', { mapping: 'x' }, 'mapping NOT_AN_OBJECT'],
    ['an unknown field', { extra: 1 }, 'extra FIELD_UNKNOWN'],
    ['an unknown field within a part', { part: { name: 'a', x: 1 } }, 'part.x FIELD_UNKNOWN'],
  ])('is refused by its place: %s', async (_what, body, problem) => {
    expect(await problemsOf(AllDto, { ...REASON, ...body })).toEqual([problem]);
  });

  it('accepts both forms of a decimal, as text and as number', async () => {
    for (const decimal of ['3,11', '3.11', 3.11, '-1'])
      expect(await problemsOf(AllDto, { ...REASON, decimal })).toEqual([]);
  });

  it('is one of all the problems of the request, not only the first', async () => {
    expect(await problemsOf(AllDto, { text: '', whole: 0 })).toEqual([
      'text TEXT_INVALID',
      'whole WHOLE_INVALID',
      'reason FIELD_REQUIRED',
    ]);
  });

  it('keeps its check where request types are combined', async () => {
    expect(await problemsOf(BothDto, {})).toEqual(['left FIELD_REQUIRED', 'right FIELD_REQUIRED']);
  });

  it('is unknown to a request that has none', async () => {
    expect(await problemsOf(NothingDto, { a: 1 })).toEqual(['a FIELD_UNKNOWN']);
  });

  it('names the fields that there are when one is unknown', async () => {
    await expect(check(PartDto, { name: 'a', nama: 'b' })).rejects.toMatchObject({
      fault: { code: 'FIELD_UNKNOWN', field: 'nama', allowed: ['name', 'present'] },
    });
  });
});

describe('A query', () => {
  it.each([
    ['a limit that is no number', { limit: 'ten' }, 'limit WHOLE_INVALID'],
    ['a limit above the most', { limit: '201' }, 'limit WHOLE_INVALID'],
    ['a limit sent twice', { limit: ['1', '2'] }, 'limit WHOLE_INVALID'],
    ['a short position', { after: '42' }, 'after POSITION_INVALID'],
    ['a filter without a value', { where: 'mode' }, 'where PAIR_INVALID'],
  ])('is refused by its place: %s', async (_what, query, problem) => {
    expect(await problemsOf(QueryDto, query)).toEqual([problem]);
  });

  it('takes pairs once or repeated, and colons within a value', () => {
    expect(pairsOf('mode:land')).toEqual({ mode: 'land' });
    expect(pairsOf(['mode:land', 'location:a:b'])).toEqual({ mode: 'land', location: 'a:b' });
    expect(pairsOf(Array.from({ length: 21 }, () => 'a:b'))).toBeUndefined();
  });
});
