import { Scenario } from '@jejak/records/testing';
import type { SapaRatingState } from './sapa-rating';
import { sapaRatingImport } from './sapa-rating.import';
import { sapaRatingWorkflow } from './sapa-rating.workflow';

const sapa = Scenario.of(sapaRatingWorkflow);
const row = { service: 'passport', applicants: 25, durationMinutes: 12, rating: '3,85' };
const keyed = { ...row, ratingId: 'S-1' };
const on = '2021-03-02';
const record = (ratings: readonly object[], more: object = {}) => ({
  type: 'RecordSapaRatings',
  data: { on, ratings, ...more },
});
const one = sapa.given([record([keyed])]);
const two = one.given([record([{ ...row, applicants: 5, rating: 2 }], { on: '2021-03-03' })]);
const second = { actor: 'officer-2' };
const onItem = (type: string, item: string, more: object = {}) => ({
  type,
  data: { item, reason: 'salah ketik', ...more },
});
const correct = (ratings: readonly object[]) => onItem('RequestCorrection', on, { changes: { ratings } });
const corrected = (scenario: Scenario<SapaRatingState>, ratings: readonly object[]) =>
  scenario.given([correct(ratings)], [{ type: 'ApproveCorrection', data: { item: on } }, second]);

describe('SAPA ratings', () => {
  it('of a day are an item of their month, with the rating as an exact decimal', () => {
    expect(two.state().entity.days).toEqual({
      '2021-03-02': { on, ratings: [{ ...keyed, rating: '3.85' }] },
      '2021-03-03': { on: '2021-03-03', ratings: [{ ...row, applicants: 5, rating: '2' }] },
    });
    expect(sapaRatingWorkflow.naturalId?.(record([row]).data)).toBe('2021-03');
  });

  it('never block a workflow: nothing waits for one, and another may always come', () => {
    for (const scenario of [sapa, one, two]) {
      expect(sapaRatingWorkflow.allowed(scenario.state().entity)).toEqual(['RecordSapaRatings']);
      expect(sapaRatingWorkflow.waiting?.(scenario.state().entity) ?? []).toEqual([]);
      expect(sapaRatingWorkflow.deadlines?.(scenario.state().entity) ?? []).toEqual([]);
    }
  });

  it.each([
    ['a rating below 1', { rating: '0,99' }, 'VALUE_OFF_SCALE', 'rating'],
    ['a rating above 4', { rating: '4,01' }, 'VALUE_OFF_SCALE', 'rating'],
    ['a service that is none', { service: 'parkir' }, 'CHOICE_INVALID', 'service'],
    ['no applicant', { applicants: 0 }, 'WHOLE_INVALID', 'applicants'],
    ['more minutes than a day has', { durationMinutes: 1441 }, 'WHOLE_INVALID', 'durationMinutes'],
    ['a name for a key', { ratingId: 'Orang Contoh' }, 'RATING_ID_INVALID', 'ratingId'],
    ['a key twice', { ratingId: 'S-1' }, 'RATING_ALREADY_RECORDED', 'ratingId'],
    ['a field that it does not know', { officer: 'x' }, 'FIELD_UNKNOWN', 'officer'],
  ])('are refused with %s', (_words, more, code, field) => {
    expect(sapa.refusal(record([keyed, { ...row, ...more }]))).toMatchObject({ code, field: `ratings[1].${field}` });
  });

  it.each([
    ['no row', record([]), 'LIST_INVALID', 'ratings'],
    ['a day in the future', record([row], { on: '2021-07-02' }), 'DATE_IN_FUTURE', 'on'],
    ['a service before SAPA was', record([row], { on: '2018-12-31' }), 'CHOICE_INVALID', 'ratings[0].service'],
  ])('are refused with %s', (_words, command, code, field) => {
    expect(sapa.refusal(command)).toMatchObject({ code, field });
  });

  it.each(['1', '4', '3.5'])('are on the scale of 1 to 4: %s', (rating) => {
    expect(sapa.when(record([{ ...row, rating }])).types).toEqual(['SapaRatingDayRecorded']);
  });

  it('of another month belong to another stream', () => {
    expect(one.refusal(record([row], { on: '2021-04-01' }))).toMatchObject({ code: 'DATE_OUTSIDE_MONTH', field: 'on' });
  });
});

describe('A day that SAPA exports again', () => {
  const more = { ...row, ratingId: 'S-2' };

  it('is extended by the rows whose keys are new; those that it has are entered once', () => {
    const outcome = one.when(record([keyed, more]));
    expect(outcome.types).toEqual(['SapaRatingDayExtended']);
    expect(outcome.events[0]?.data).toMatchObject({ added: 1 });
    expect(outcome.state.entity.days[on]?.ratings.map(({ ratingId }) => ratingId)).toEqual(['S-1', 'S-2']);
    expect(one.when(record([keyed])).events).toEqual([]);
  });

  it('is refused where a row has no key, or other content under its key', () => {
    expect(one.refusal(record([row]))).toMatchObject({
      code: 'SAPA_DAY_ALREADY_RECORDED',
      field: 'ratings[0].ratingId',
      allowed: ['ratingId', `RequestCorrection ${on}`],
    });
    expect(one.refusal(record([{ ...keyed, rating: 1 }])).code).toBe('RATING_ALREADY_RECORDED');
  });

  it('does not bring a row of another day a second time', () => {
    expect(one.refusal(record([keyed], { on: '2021-03-03' })).code).toBe('RATING_ALREADY_RECORDED');
  });
});

describe('The facts of SAPA ratings', () => {
  const facts = (scenario: Scenario<SapaRatingState>) =>
    scenario.facts().map(({ item, fact }) => [item, fact.name, fact.quantity, fact.value]);

  it('are of each day and service the mean rating and minutes, exactly, weighted by applicants', () => {
    const day = sapa.given([
      record([
        { ...row, applicants: 1, rating: 4, durationMinutes: 10 },
        { ...row, applicants: 2, rating: 3, durationMinutes: 20 },
        { ...row, service: 'stay-permit', applicants: 7, rating: 2 },
      ]),
    ]);
    expect(facts(day)).toEqual([
      [on, 'duration.passport', 3, '50/3'],
      [on, 'duration.stay-permit', 7, '12/1'],
      [on, 'rating.passport', 3, '10/3'],
      [on, 'rating.stay-permit', 7, '2/1'],
    ]);
    expect(day.facts()[2]?.fact).toMatchObject({
      section: 'tikim',
      kind: 'sapa-rating',
      basis: 'statement',
      period: on,
      dimensions: { service: 'passport' },
      detail: { rows: 2 },
    });
  });

  it('follow a correction of the day, whose inverse gives the original', () => {
    const there = corrected(one, [{ ...row, service: 'bap', rating: '3,5' }]);
    expect(there.facts().map(({ fact }) => fact.dimensions)).toEqual([{ service: 'bap' }, { service: 'bap' }]);
    const back = corrected(there, [keyed]);
    expect(back.facts()).toEqual(one.facts());
    expect(back.state().entity).toEqual(one.state().entity);
    expect(one.refusal(correct([{ ...row, rating: 5 }])).code).toBe('VALUE_OFF_SCALE');
    expect(one.refusal(onItem('RequestCorrection', on, { changes: { on: '2021-03-04' } })).code).toBe(
      'CORRECTION_FIELD_UNKNOWN',
    );
  });

  it('leave the other days standing when one is voided, which may be entered again', () => {
    const voided = two.given(
      [onItem('RequestVoid', '2021-03-03')],
      [{ type: 'ApproveVoid', data: { item: '2021-03-03' } }, second],
    );
    expect(voided.facts()).toEqual(one.facts());
    expect(voided.when(record([row], { on: '2021-03-03' })).types).toEqual(['SapaRatingDayRecorded']);
  });
});

describe('The register and the file of SAPA ratings', () => {
  it('show a month with its applicants', () => {
    expect(sapaRatingWorkflow.register(two.state().entity)).toEqual({
      status: 'recorded',
      occurredOn: '2021-03-01',
      summary: { month: '2021-03', days: 2, rows: 2, applicants: 30 },
    });
    expect(sapaRatingWorkflow.register(sapa.state().entity)).toEqual({ status: 'new', summary: {} });
  });

  it('gather the rows of a day', () => {
    const rows = [keyed, row].map((each) => ({ on, ...each }));
    expect(sapaRatingImport.group?.toPlan(rows)).toEqual({ id: '2021-03', commands: [record([keyed, row])] });
    expect(new Set(rows.map((each) => sapaRatingImport.group?.key(each)))).toEqual(new Set([on]));
  });
});
