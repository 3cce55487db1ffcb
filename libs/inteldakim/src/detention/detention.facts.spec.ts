import type { LocalDate } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { OTHER_PERSON, PERSON, RECORD, registered } from '../testing/register';
import { personDays, stockAt, stockChangesOf, stockChangesOfFacts } from './detention-stock';
import { detentionWorkflow } from './detention.workflow';

const known = registered();
const from = { entity: 'tak', id: RECORD };
const ordered = (person: string, orderedOn: LocalDate, more: object = {}) =>
  Scenario.of(detentionWorkflow).given([
    {
      type: 'OrderDetention',
      data: {
        person,
        nationality: 'CHN',
        sex: 'female',
        orderedOn,
        ground: 'd',
        reason: 'Menunggu deportasi',
        place: 'office-room',
        ...more,
      },
    },
    known,
  ]);
const step = (type: string, on: LocalDate, more: object = {}) => [{ type, data: { on, ...more } }, known] as const;
const admit = (admittedOn: LocalDate) => [{ type: 'AdmitDetainee', data: { admittedOn } }, known] as const;
const admitted = ordered(PERSON, '2021-01-28').given(admit('2021-01-30'));
const ended = admitted.given(
  step('RecordEscape', '2021-02-05'),
  step('RecordRecapture', '2021-02-10'),
  step('EndDetention', '2021-02-20', { end: 'transferred-to-rudenim' }),
);
const kinds = (scenario: typeof admitted) =>
  scenario.facts().map(({ fact }) => [fact.kind, fact.basis, fact.period, fact.quantity]);

describe('The facts of a detention', () => {
  it('are none until the person is admitted', () => {
    expect(ordered(PERSON, '2021-01-28').facts()).toEqual([]);
    const cancel = { type: 'CancelDetention', data: { reason: 'salah orang' } };
    expect(ordered(PERSON, '2021-01-28').given([cancel, known]).facts()).toEqual([]);
  });

  it('count a person admitted, dated the admission', () => {
    expect(admitted.facts().map(({ fact }) => fact)).toEqual([
      {
        name: 'counted',
        office: 'cilegon',
        section: 'inteldakim',
        kind: 'detention',
        basis: 'act',
        period: '2021-01-30',
        quantity: 1,
        dimensions: { nationality: 'CHN', sex: 'female', ground: 'd' },
      },
    ]);
  });

  it('state the end, escapes and recaptures beside it; the person is counted once', () => {
    expect(kinds(ended)).toEqual([
      ['detention', 'act', '2021-01-30', 1],
      ['detention-end', 'statement', '2021-02-20', 1],
      ['detention-escape', 'statement', '2021-02-05', 1],
      ['detention-recapture', 'statement', '2021-02-10', 1],
    ]);
  });

  it('count one transferred to a detention house and deported there as transferred', () => {
    const ends = ended.facts().filter(({ fact }) => fact.kind === 'detention-end');
    expect(ends.map(({ fact }) => fact.dimensions)).toEqual([
      { nationality: 'CHN', sex: 'female', end: 'transferred-to-rudenim' },
    ]);
    expect(ended.refusal({ type: 'EndDetention', data: { on: '2021-02-21', end: 'deported' } }, known).code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('are not changed by a number that follows', () => {
    const number = { type: 'NumberDetentionDecision', data: { decisionNumber: 'DET-1' } };
    expect(ended.when(number).factChanges).toEqual([]);
    expect(ended.when(number).state.entity).toMatchObject({ order: { decisionNumber: 'DET-1' } });
  });
});

describe('The stock of detainees at a date', () => {
  const second = ordered(OTHER_PERSON, '2021-02-08').given(admit('2021-02-08'));
  const changes = [admitted, second].flatMap((scenario) =>
    stockChangesOf((scenario === admitted ? ended : scenario).state().entity),
  );

  it.each([
    ['2021-01-29', 0],
    ['2021-01-30', 1],
    ['2021-02-04', 1],
    ['2021-02-05', 0],
    ['2021-02-08', 1],
    ['2021-02-10', 2],
    ['2021-02-19', 2],
    ['2021-02-20', 1],
  ])('holds who is admitted and not yet gone, without who is at large: %s → %i', (date, count) => {
    expect(stockAt(changes, date)).toBe(count);
  });

  it('is the same from the facts as from the states', () => {
    const facts = [ended, second].flatMap((scenario) => scenario.facts().map(({ fact }) => fact));
    const fromFacts = stockChangesOfFacts(facts);
    for (const date of ['2021-01-30', '2021-02-05', '2021-02-10', '2021-02-20'])
      expect(stockAt(fromFacts, date)).toBe(stockAt(changes, date));
    expect(personDays(fromFacts, '2021-01-01', '2021-02-28')).toBe(personDays(changes, '2021-01-01', '2021-02-28'));
  });

  it('knows nothing of a tally, which says of no one when they left', () => {
    const tally = { kind: 'detention', basis: 'tally', period: '2021', quantity: 9 } as const;
    expect(stockChangesOfFacts([tally])).toEqual([]);
  });

  it('is empty where no one was admitted', () => {
    expect(stockChangesOf(ordered(PERSON, '2021-01-28').state().entity)).toEqual([]);
  });
});

describe('Person-days', () => {
  const days = (scenario: typeof admitted, first: LocalDate, last: LocalDate) =>
    personDays(stockChangesOf(scenario.state().entity), first, last);

  it('take the day of admission as day 0', () => {
    expect(days(admitted, '2021-01-30', '2021-01-30')).toBe(0);
    expect(days(admitted, '2021-01-30', '2021-01-31')).toBe(1);
    expect(days(admitted, '2021-01-01', '2021-02-28')).toBe(29);
  });

  it('are suspended by an escape until the recapture', () => {
    expect(days(ended, '2021-01-01', '2021-02-28')).toBe(6 + 10);
    expect(days(ended, '2021-02-06', '2021-02-10')).toBe(0);
    expect(days(ended, '2021-02-11', '2021-02-11')).toBe(1);
  });

  it('of the months sum to those of the year, a leap year too', () => {
    expect(days(ended, '2021-01-01', '2021-01-31') + days(ended, '2021-02-01', '2021-02-28')).toBe(
      days(ended, '2021-01-01', '2021-12-31'),
    );
    const leap = ordered(PERSON, '2020-02-28').given(admit('2020-02-28'));
    expect(days(leap, '2020-02-28', '2020-03-01')).toBe(2);
  });
});

describe('What a detention shows', () => {
  it('is a row without anyone’s name', () => {
    expect(detentionWorkflow.register(ended.state().entity)).toEqual({
      status: 'ended',
      occurredOn: '2021-01-30',
      summary: {
        person: PERSON,
        nationality: 'CHN',
        sex: 'female',
        ground: 'd',
        place: 'office-room',
        end: 'transferred-to-rudenim',
      },
    });
    expect(detentionWorkflow.register(Scenario.of(detentionWorkflow).state().entity)).toEqual({
      status: 'new',
      summary: {},
    });
  });

  it('is what it continues, its person, and the deportation that ended it', () => {
    const continued = ordered(PERSON, '2021-01-28', { from }).given(
      admit('2021-01-30'),
      step('EndDetention', '2021-02-20', { end: 'deported', deportation: RECORD }),
    );
    expect(detentionWorkflow.links?.(continued.state().entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: PERSON, relation: 'orang' },
      { entity: 'deportation', id: RECORD, relation: 'berakhir dengan deportasi' },
    ]);
    expect(detentionWorkflow.links?.(Scenario.of(detentionWorkflow).state().entity)).toEqual([]);
  });

  it('is what it waits for, and since when', () => {
    const waiting = (scenario: typeof admitted) =>
      detentionWorkflow.waiting?.(scenario.state().entity).map(({ queue, since }) => [queue, since]);
    const toFollow = ['nomor-menyusul', '2021-01-28'];
    expect(waiting(ordered(PERSON, '2021-01-28'))).toEqual([['detention-admission', '2021-01-28'], toFollow]);
    expect(waiting(admitted)).toEqual([['detention-end', '2021-01-30'], toFollow]);
    const away = step('PlaceDetaineeElsewhere', '2021-02-01', { reason: 'child', place: 'Panti' });
    expect(waiting(admitted.given(away))).toEqual([['detention-elsewhere', '2021-02-01'], toFollow]);
    expect(waiting(admitted.given(step('RecordEscape', '2021-02-05')))).toEqual([
      ['detention-recapture', '2021-02-05'],
      toFollow,
    ]);
    expect(waiting(ended)).toEqual([toFollow]);
    const numbered = ended.given([{ type: 'NumberDetentionDecision', data: { decisionNumber: 'DET-1' } }]);
    expect(waiting(numbered)).toEqual([]);
  });
});
