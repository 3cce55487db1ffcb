import type { Command, LocalDate } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { detentionWorkflow } from './detention.workflow';

const known = { today: '2035-01-01', ...registered() };
const admittedOn = (on: LocalDate, more: object = {}) =>
  Scenario.of(detentionWorkflow).given(
    [
      {
        type: 'OrderDetention',
        data: {
          person: PERSON,
          nationality: 'CHN',
          sex: 'male',
          orderedOn: on,
          ground: 'a',
          reason: 'Tanpa izin tinggal',
          place: 'office-room',
          ...more,
        },
      },
      known,
    ],
    [{ type: 'AdmitDetainee', data: { admittedOn: on } }, known],
  );
const step = (type: string, on: LocalDate, more: object = {}) => [{ type, data: { on, ...more } }, known] as const;
const end = (on: LocalDate): readonly [Command, typeof known] => step('EndDetention', on, { end: 'ground-lapsed' });
type Scene = ReturnType<typeof admittedOn>;
const running = (scene: Scene) => detentionWorkflow.deadlines?.(scene.state().entity) ?? [];
const dueOf = (scene: Scene, name: string) => running(scene).find((deadline) => deadline.name === name)?.dueOn;
const met = (scene: Scene, name: string) =>
  detentionWorkflow.metDeadlines?.(scene.state().entity).find((deadline) => deadline.name === name);

describe('The limit of the office room', () => {
  it.each([
    ['2021-06-01', '2021-07-01'],
    ['2021-02-01', '2021-03-03'],
    ['2020-02-01', '2020-03-02'],
    ['2020-01-30', '2020-02-29'],
    ['2023-12-31', '2024-01-30'],
  ])('is 30 days until 2023, the day of admission being day 0, leap year or not: %s → %s', (admission, due) => {
    expect(dueOf(admittedOn(admission), 'room-limit')).toBe(due);
  });

  it.each([
    ['2024-01-01', '2024-01-08'],
    ['2024-02-22', '2024-02-29'],
    ['2024-02-23', '2024-03-01'],
    ['2025-02-23', '2025-03-02'],
  ])('is 7 days from 2024, second-hand and marked so: %s → %s', (admission, due) => {
    const [room] = running(admittedOn(admission));
    expect(room).toMatchObject({ name: 'room-limit', dueOn: due, measuredAs: 'enforcement' });
    expect(room?.source).toContain('belum dipastikan');
  });

  it('approaches before its last day', () => {
    expect(running(admittedOn('2021-06-01'))[0]).toMatchObject({ dueOn: '2021-07-01', warnFrom: '2021-06-24' });
  });

  it('is the office room’s: a detention house has none', () => {
    expect(running(admittedOn('2021-06-01', { place: 'rudenim' })).map(({ name }) => name)).toEqual(['total-limit']);
  });

  it('is closed by the end, which says whether it was in time', () => {
    const onTheLimit = admittedOn('2020-02-01').given(end('2020-03-02'));
    expect(running(onTheLimit)).toEqual([]);
    expect(met(onTheLimit, 'room-limit')).toMatchObject({ dueOn: '2020-03-02', metOn: '2020-03-02' });
    const late = admittedOn('2020-02-01').given(end('2020-03-03'));
    expect(met(late, 'room-limit')).toMatchObject({ dueOn: '2020-03-02', metOn: '2020-03-03' });
  });

  it('runs on while the detainee is kept elsewhere', () => {
    const elsewhere = admittedOn('2021-06-01').given(
      step('PlaceDetaineeElsewhere', '2021-06-05', { reason: 'ill', place: 'Rumah sakit' }),
    );
    expect(dueOf(elsewhere, 'room-limit')).toBe('2021-07-01');
    expect(dueOf(elsewhere.given(step('ReturnDetainee', '2021-06-20')), 'room-limit')).toBe('2021-07-01');
  });
});

describe('The limit of ten years in all (UU 6/2011 Ps 85)', () => {
  it.each([
    ['2021-06-01', '2031-06-01'],
    ['2020-02-29', '2030-02-28'],
    ['2022-02-28', '2032-02-28'],
    ['2024-02-29', '2034-02-28'],
  ])('runs from the admission: %s → %s', (admission, due) => {
    expect(dueOf(admittedOn(admission), 'total-limit')).toBe(due);
  });

  it('is no measure of work done in time', () => {
    expect(running(admittedOn('2021-06-01')).find(({ name }) => name === 'total-limit')).not.toHaveProperty(
      'measuredAs',
    );
  });
});

describe('An escape', () => {
  const escaped = admittedOn('2021-06-01').given(step('RecordEscape', '2021-06-11'));

  it('stops the clocks while the detainee is at large', () => {
    expect(running(escaped)).toEqual([]);
  });

  it('leaves the days that were left: the clocks start anew at the recapture, under new names', () => {
    const back = escaped.given(step('RecordRecapture', '2021-06-21'));
    expect(running(back).map(({ name, dueOn }) => [name, dueOn])).toEqual([
      ['room-limit-2', '2021-07-11'],
      ['total-limit-2', '2031-06-11'],
    ]);
    const twice = back.given(step('RecordEscape', '2021-07-11'), step('RecordRecapture', '2021-08-01'));
    expect(dueOf(twice, 'room-limit-3')).toBe('2021-08-01');
  });

  it('after the limit does not give a second one: what was missed is missed once', () => {
    const late = admittedOn('2021-06-01').given(step('RecordEscape', '2021-07-02'));
    const back = late.given(step('RecordRecapture', '2021-08-01'));
    expect(dueOf(back, 'room-limit')).toBe('2021-07-01');
    expect(dueOf(back, 'total-limit-2')).toBe('2031-07-01');
  });
});
