import { refusalOf } from '../../test/refusal';
import { isInSpan, lastDayOf, spanOf, spanSlug } from './span';

describe('The part of a year that a recap is about', () => {
  it.each([
    [{ year: 2021, month: 2 }, 'Februari 2021', '2021-02', ['2021-02']],
    [{ year: 2021, quarter: 1 }, 'Triwulan I 2021', '2021-tw1', ['2021-01', '2021-02', '2021-03']],
    [{ year: 2021, quarter: 4 }, 'Triwulan IV 2021', '2021-tw4', ['2021-10', '2021-11', '2021-12']],
  ])('%o is %s', (request, label, slug, months) => {
    const span = spanOf(request);
    expect([span.label, spanSlug(span), span.months]).toEqual([label, slug, months]);
  });

  it('is a half year or the whole year too', () => {
    expect(spanOf({ year: 2021, semester: 2 }).months).toHaveLength(6);
    expect(spanOf({ year: 2021, semester: 2 }).months[0]).toBe('2021-07');
    expect(spanOf({ year: 2021 })).toMatchObject({ label: 'Tahun 2021', number: 1 });
    expect(spanOf({ year: 2021 }).months).toHaveLength(12);
  });

  it('ends on its last day, in a leap year too', () => {
    expect(lastDayOf(spanOf({ year: 2020, month: 2 }))).toBe('2020-02-29');
    expect(lastDayOf(spanOf({ year: 2021, quarter: 2 }))).toBe('2021-06-30');
  });

  it('holds its days and months; what is dated by a year lies in the whole year only', () => {
    const quarter = spanOf({ year: 2021, quarter: 1 });
    expect(['2021-01-01', '2021-03', '2021-03-31'].every((period) => isInSpan(period, quarter))).toBe(true);
    expect(['2021-04-01', '2020-01-01', '2021'].some((period) => isInSpan(period, quarter))).toBe(false);
    expect(isInSpan('2021', spanOf({ year: 2021 }))).toBe(true);
    expect(isInSpan('2020', spanOf({ year: 2021 }))).toBe(false);
  });

  it.each([
    [{ year: 2021, month: 1, quarter: 1 }, 'SPAN_AMBIGUOUS', 'quarter'],
    [{ year: 2021, month: 13 }, 'SPAN_INVALID', 'month'],
    [{ year: 2021, quarter: 5 }, 'SPAN_INVALID', 'quarter'],
    [{ year: 2021, semester: 0 }, 'SPAN_INVALID', 'semester'],
    [{ year: 2021, semester: 1.5 }, 'SPAN_INVALID', 'semester'],
  ])('is refused where it is none: %o', (request, code, field) => {
    expect(refusalOf(() => spanOf(request))).toMatchObject({ code, field });
  });
});
