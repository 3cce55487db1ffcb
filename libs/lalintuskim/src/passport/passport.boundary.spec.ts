import { addWorkingDays } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { apply, passport, step } from './testing/passport-scenario';
import { passportWorkflow } from './passport.workflow';

const later = { today: '2022-01-31' };
const interviewed = (on: LocalDate) =>
  passport.given(
    ...[apply({ on }), step('CheckPassportDocuments', on), step('InterviewForPassport', on)].map(
      (command) => [command, later] as const,
    ),
  );
const passedOn = (interview: LocalDate, on: LocalDate) =>
  interviewed(interview).given(
    ...[
      'CapturePassportBiometrics',
      'PayForPassport',
      'AdjudicatePassport',
      'AllocatePassportBlank',
      'PrintPassport',
      'PassPassportQuality',
    ].map((type) => [step(type, on), later] as const),
  );
type Scene = ReturnType<typeof interviewed>;
const dueOf = (scene: Scene) => passportWorkflow.deadlines?.(scene.state().entity)[0]?.dueOn;
const metOf = (scene: Scene) => passportWorkflow.metDeadlines?.(scene.state().entity)[0];

describe('The standard of a passport', () => {
  it.each([
    ['17 to 19 May became working days', '2021-05-11', '2021-01-31', '2021-05-25', '2021-05-20'],
    ['10 August became 11', '2021-08-04', '2021-06-17', '2021-08-11', '2021-08-10'],
    ['19 October became 20', '2021-10-13', '2021-06-17', '2021-10-20', '2021-10-19'],
    ['cuti bersama of 24 December was dropped', '2021-12-20', '2021-06-17', '2021-12-27', '2021-12-24'],
  ])('across a day off moves when the calendar is revised: %s', (_what, interview, knownOn, before, after) => {
    expect(addWorkingDays(interview, 4, knownOn)).toBe(before);
    expect(dueOf(interviewed(interview))).toBe(after);
  });

  it.each([
    ['2021-12-23', 'in time'],
    ['2021-12-24', 'in time'],
    ['2021-12-27', 'late'],
  ])('whose last day is 24 December 2021 is met on %s %s', (day, outcome) => {
    const met = metOf(passedOn('2021-12-20', day));
    expect(met).toMatchObject({ dueOn: '2021-12-24', metOn: day });
    expect((met?.metOn ?? '') <= (met?.dueOn ?? '') ? 'in time' : 'late').toBe(outcome);
  });

  it('skips the whole holiday of Idul Fitri 2023: 4 working days from 18 April end on 2 May', () => {
    const known = { today: '2023-06-01' };
    const at = '2023-04-18';
    const scene = passport.given(
      ...[apply({ on: at }), step('CheckPassportDocuments', at), step('InterviewForPassport', at)].map(
        (command) => [command, known] as const,
      ),
    );
    expect(dueOf(scene)).toBe('2023-05-02');
  });
});
