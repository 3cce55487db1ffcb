import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { detentionWorkflow } from './detention.workflow';

const known = registered();
const order = {
  type: 'OrderDetention',
  data: {
    person: PERSON,
    nationality: 'CHN',
    sex: 'male',
    orderedOn: '2021-06-01',
    ground: 'd',
    reason: 'Menunggu deportasi',
    place: 'office-room',
  },
};
const admit = { type: 'AdmitDetainee', data: { admittedOn: '2021-06-01' } };
const step = (type: string, on: string, data: object = {}): Command => ({ type, data: { on, ...data } });
const elsewhere = step('PlaceDetaineeElsewhere', '2021-06-03', { reason: 'ill', place: 'Rumah sakit' });
const back = step('ReturnDetainee', '2021-06-05');
const end = step('EndDetention', '2021-06-10', { end: 'released-under-reporting' });
const cancel = { type: 'CancelDetention', data: { reason: 'putusan berubah', cancelledOn: '2021-06-01' } };
const after = (...commands: readonly Command[]) =>
  Scenario.of(detentionWorkflow).given(...commands.map((each) => [each, known] as const));

describe('A detention', () => {
  it('is ordered, the detainee admitted, perhaps placed elsewhere and returned, and it ends', () => {
    const way = [order, admit, elsewhere, back, end];
    expect(way.map((_, index) => after(...way.slice(0, index + 1)).state().entity.status)).toEqual([
      'ordered',
      'admitted',
      'placedElsewhere',
      'admitted',
      'ended',
    ]);
  });

  it('is cancelled only before the admission, which counts it', () => {
    expect(after(order, cancel).state().entity.status).toBe('cancelled');
    expect(after(order, cancel).facts()).toEqual([]);
    for (const way of [after(order, admit), after(order, admit, elsewhere), after(order, admit, end)])
      expect(way.refusal(cancel, known).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('of who escaped does not end before the recapture', () => {
    const atLarge = after(order, admit, step('RecordEscape', '2021-06-04'));
    expect(atLarge.refusal(end, known)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(atLarge.refusal(end, known).allowed).toContain('RecordRecapture');
    const recaptured = atLarge.given([step('RecordRecapture', '2021-06-06'), known]);
    expect(recaptured.when(end, known).state.entity.status).toBe('ended');
  });
});
