import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { deportationWorkflow } from './deportation.workflow';

const known = registered();
const person = { person: PERSON, nationality: 'CHN', sex: 'male' };
const way: readonly Command[] = [
  { type: 'ProposeDeportation', data: { ...person, proposedOn: '2021-06-01', reason: 'overstay' } },
  { type: 'DecideDeportation', data: { decidedOn: '2021-06-03' } },
  { type: 'ReadyTravelDocument', data: { readyOn: '2021-06-10', kind: 'emergency-document' } },
  { type: 'EscortDeportee', data: { escortedOn: '2021-06-20' } },
  { type: 'RecordDeparture', data: { departedOn: '2021-06-20', destination: 'CHN', port: 'Bandara Soekarno-Hatta' } },
];
const cancel = { type: 'CancelDeportation', data: { cancelledOn: '2021-06-25', reason: 'putusan berubah' } };
const after = (steps: number) =>
  Scenario.of(deportationWorkflow).given(...way.slice(0, steps).map((each) => [each, known] as const));

describe('A deportation', () => {
  it('is proposed, decided, provided with a travel document, escorted, and the person departs', () => {
    expect(way.map((_, index) => after(index + 1).state().entity.status)).toEqual([
      'proposed',
      'decided',
      'travelDocumentReady',
      'escorted',
      'departed',
    ]);
  });

  it('is cancelled at every step before the departure and at none after it, and a cancelled one is not counted', () => {
    for (const steps of [1, 2, 3, 4]) {
      const cancelled = after(steps).given([cancel, known]);
      expect(cancelled.state().entity.status).toBe('cancelled');
      expect(cancelled.facts()).toEqual([]);
    }
    expect(after(5).refusal(cancel, known).code).toBe('TRANSITION_NOT_ALLOWED');
  });
});
