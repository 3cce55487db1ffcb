import { allowedForPassport } from './passport.allowed';
import {
  adjudicate,
  apply,
  biometrics,
  blank,
  check,
  interview,
  issued,
  pass,
  passport,
  pay,
  print,
  printed,
  ready,
  step,
} from './testing/passport-scenario';

const applied = passport.given([apply()]);
const checked = applied.given([check]);
const scenarios = {
  new: passport,
  applied,
  checked,
  ready,
  blankAllocated: ready.given([blank]),
  printed,
  spoiled: printed.given([step('FailPassportQuality', '2021-06-11', { defect: 'cetakan buram' })]),
  issued,
  handedOver: issued.given([step('HandOverPassport', '2021-06-14')]),
  dispatched: issued.given([step('DispatchPassport', '2021-06-14')]),
  delivered: issued.given([step('DispatchPassport', '2021-06-14')], [step('DeliverPassport', '2021-06-16')]),
  returned: issued.given(
    [step('DispatchPassport', '2021-06-14')],
    [step('ReturnPassportUndelivered', '2021-06-18', { reason: 'alamat tidak ditemukan' })],
  ),
  refused: checked.given([step('RefusePassport', '2021-06-08', { stage: 'interview', reason: 'data tidak cocok' })]),
  lapsed: applied.given([step('LapsePassport', '2021-06-30', { reason: 'tidak dibayar' })]),
  recorded: passport.given([
    { type: 'RecordIssuedPassport', data: { product: 'ordinary-48', reason: 'new', issuedOn: '2021-06-11' } },
  ]),
};
const commands = {
  ApplyForPassport: apply(),
  RecordIssuedPassport: {
    type: 'RecordIssuedPassport',
    data: { product: 'electronic-48', reason: 'expired', issuedOn: '2021-06-11' },
  },
  CheckPassportDocuments: check,
  InterviewForPassport: interview,
  CapturePassportBiometrics: biometrics,
  AdjudicatePassport: adjudicate,
  PayForPassport: pay,
  PostponePassport: step('PostponePassport', '2021-06-30', { until: '2021-07-14', reason: 'menunggu dokumen' }),
  AllocatePassportBlank: step('AllocatePassportBlank', '2021-06-30'),
  PrintPassport: print,
  PassPassportQuality: pass,
  FailPassportQuality: step('FailPassportQuality', '2021-06-11', { defect: 'cetakan buram' }),
  FindPassportDefect: step('FindPassportDefect', '2021-06-30', { defect: 'nama salah cetak' }),
  HandOverPassport: step('HandOverPassport', '2021-06-30'),
  DispatchPassport: step('DispatchPassport', '2021-06-30', { trackingNumber: 'POS-1' }),
  DeliverPassport: step('DeliverPassport', '2021-06-30'),
  ReturnPassportUndelivered: step('ReturnPassportUndelivered', '2021-06-30', { reason: 'alamat tidak ditemukan' }),
  RefusePassport: step('RefusePassport', '2021-06-30', { stage: 'adjudication', reason: 'data tidak cocok' }),
  LapsePassport: step('LapsePassport', '2021-06-30', { reason: 'tidak dibayar' }),
};
type Status = keyof typeof scenarios;
type Name = keyof typeof commands;
const beforeBlank: readonly Name[] = ['PostponePassport', 'RefusePassport', 'LapsePassport'];
const atOffice: readonly Name[] = ['HandOverPassport', 'DispatchPassport', 'FindPassportDefect'];
const allowed: Readonly<Record<Status, readonly Name[]>> = {
  new: ['ApplyForPassport', 'RecordIssuedPassport'],
  applied: ['CheckPassportDocuments', 'PayForPassport', ...beforeBlank],
  checked: [
    'InterviewForPassport',
    'CapturePassportBiometrics',
    'AdjudicatePassport',
    'PayForPassport',
    ...beforeBlank,
  ],
  ready: ['AllocatePassportBlank', ...beforeBlank],
  blankAllocated: ['PrintPassport'],
  printed: ['PassPassportQuality', 'FailPassportQuality'],
  spoiled: ['AllocatePassportBlank'],
  issued: atOffice,
  handedOver: [],
  dispatched: ['DeliverPassport', 'ReturnPassportUndelivered'],
  delivered: [],
  returned: atOffice,
  refused: [],
  lapsed: [],
  recorded: [],
};
const cases = Object.keys(scenarios).flatMap((status) =>
  Object.keys(commands).map((name) => [status as Status, name as Name] as const),
);

describe('An application for a passport', () => {
  it.each(cases.filter(([status, name]) => allowed[status].includes(name)))(
    'that is %s: %s is allowed',
    (status, name) => {
      // At the border of the steps, a refusal is by the stage that lies ahead.
      const stage = status === 'applied' && name === 'RefusePassport' ? { stage: 'documents' } : {};
      const command = commands[name];
      const outcome = scenarios[status].when({ ...command, data: { ...command.data, ...stage } });
      expect(outcome.types).toHaveLength(1);
    },
  );

  it.each(cases.filter(([status, name]) => !allowed[status].includes(name)))(
    'that is %s: %s is refused, saying what is allowed',
    (status, name) => {
      const refusal = scenarios[status].refusal(commands[name]);
      const own = refusal.allowed.filter((one) => one !== 'RequestCorrection');
      if (refusal.code === 'BLANK_NEEDS_STEPS') expect(name).toBe('AllocatePassportBlank');
      else if (refusal.code === 'DEFECT_AFTER_HAND_OVER') expect(name).toBe('FindPassportDefect');
      else {
        const opens = name === 'ApplyForPassport' || name === 'RecordIssuedPassport';
        expect(refusal.code).toBe(opens ? 'PASSPORT_ALREADY_ENTERED' : 'TRANSITION_NOT_ALLOWED');
        expect([...own].sort()).toEqual([...allowed[status]].sort());
      }
    },
  );

  it.each(Object.keys(allowed) as Status[])('that is %s says what is allowed', (status) => {
    const own = allowedForPassport(scenarios[status].state().entity);
    expect([...own].sort()).toEqual([...allowed[status]].sort());
  });

  it('takes the interview, biometrics and adjudication in any order, each once', () => {
    const reverse = checked.given([adjudicate], [biometrics], [interview]);
    const inOrder = checked.given([interview], [biometrics], [adjudicate]);
    expect(reverse.state().entity).toEqual(inOrder.state().entity);
    expect(reverse.refusal(adjudicate).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('may be paid at any time before the blank, once', () => {
    const before = applied.given([step('PayForPassport', '2021-06-07')]);
    expect(before.given([check]).state().entity).toMatchObject({ steps: { paidOn: '2021-06-07' } });
    expect(before.refusal(pay).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it.each([
    ['the documents', [interview, biometrics, adjudicate, pay], 'InterviewForPassport'],
    ['the payment', [interview, biometrics, adjudicate], 'PayForPassport'],
    ['the interview', [biometrics, adjudicate, pay], 'InterviewForPassport'],
    ['the biometrics', [interview, adjudicate, pay], 'CapturePassportBiometrics'],
    ['the adjudication', [interview, biometrics, pay], 'AdjudicatePassport'],
  ] as const)('gets no blank without %s', (missing, steps, command) => {
    const without =
      missing === 'the documents' ? applied.given([pay]) : checked.given(...steps.map((one) => [one] as const));
    const refusal = without.refusal(blank);
    expect(refusal.code).toBe('BLANK_NEEDS_STEPS');
    expect(refusal.allowed).toContain(missing === 'the documents' ? 'CheckPassportDocuments' : command);
  });

  it('whose booklet fails quality control gets a new blank', () => {
    const again = scenarios.spoiled.given(
      [step('AllocatePassportBlank', '2021-06-14')],
      [step('PrintPassport', '2021-06-14')],
      [step('PassPassportQuality', '2021-06-15')],
    );
    expect(again.state().entity).toMatchObject({
      status: 'qualityPassed',
      booklet: { allocatedOn: '2021-06-14', printedOn: '2021-06-14', passedOn: '2021-06-15' },
      spoiled: [{ spoiledOn: '2021-06-11', defect: 'cetakan buram' }],
    });
  });

  it('is sent again, or handed over at the counter, when the booklet came back undelivered', () => {
    expect(scenarios.returned.when(step('HandOverPassport', '2021-06-21')).state.entity.status).toBe('handedOver');
    const again = scenarios.returned.given(
      [step('DispatchPassport', '2021-06-21')],
      [step('DeliverPassport', '2021-06-23')],
    );
    expect(again.state().entity).toMatchObject({
      status: 'delivered',
      dispatches: [
        { dispatchedOn: '2021-06-14', returned: { on: '2021-06-18', reason: 'alamat tidak ditemukan' } },
        { dispatchedOn: '2021-06-21', deliveredOn: '2021-06-23' },
      ],
    });
  });

  it('is refused at a step that lies ahead: the stage and the reason are kept', () => {
    expect(scenarios.refused.state().entity).toMatchObject({
      status: 'refused',
      refusal: { on: '2021-06-08', stage: 'interview', reason: 'data tidak cocok' },
    });
    const stages = (scenario: typeof applied) =>
      scenario.refusal(step('RefusePassport', '2021-06-30', { stage: 'x', reason: 'data tidak cocok' })).allowed;
    expect(stages(applied)).toEqual(['documents']);
    expect(stages(checked)).toEqual(['interview', 'biometrics', 'adjudication']);
    expect(stages(ready)).toEqual(['adjudication']);
  });

  it('that is postponed goes on with the next step, which ends the postponement; payment does not', () => {
    const postponed = checked.given([
      step('PostponePassport', '2021-06-08', { until: '2021-06-22', reason: 'menunggu dokumen' }),
    ]);
    expect(postponed.state().entity).toMatchObject({ postponed: { on: '2021-06-08', until: '2021-06-22' } });
    expect(postponed.given([pay]).state().entity).toHaveProperty('postponed');
    expect(postponed.given([interview]).state().entity).not.toHaveProperty('postponed');
  });
});
