import type { Command } from '@jejak/kernel';
import { passportWorkflow } from './passport.workflow';
import { apply, BAP, bapRead, issued, passport, PERSON, printed, ready, step } from './testing/passport-scenario';

const correct = (changes: unknown): Command => ({
  type: 'RequestCorrection',
  data: { changes, reason: 'salah ketik' },
});
const approve = { type: 'ApproveCorrection', data: {} };
const second = { actor: 'head-1' };
const corrected = (scenario: typeof issued, changes: object) => scenario.given([correct(changes)], [approve, second]);
const handedOver = issued.given([step('HandOverPassport', '2021-06-14')]);
const recorded = passport.given([
  { type: 'RecordIssuedPassport', data: { product: 'ordinary-48', reason: 'new', issuedOn: '2021-06-11' } },
]);

describe('The correction of a passport', () => {
  it('that moves the day of quality control takes the count from the old month and puts it into the new', () => {
    const outcome = issued.given([correct({ booklet: { passedOn: '2021-07-01' } })]).when(approve, second);
    expect(outcome.factChanges).toMatchObject([
      { op: 'withdraw' },
      { op: 'put', fact: { period: '2021-07-01', quantity: 1 } },
    ]);
  });

  it('of the product or reason counts by the new one', () => {
    const facts = corrected(handedOver, { request: { product: 'electronic-24', reason: 'full' } }).facts();
    expect(facts).toMatchObject([{ fact: { dimensions: { product: 'electronic', pages: '24', reason: 'full' } } }]);
  });

  it('and its inverse are the application as it was, at every step', () => {
    for (const scenario of [passport.given([apply()]), ready, printed, issued, handedOver]) {
      const there = corrected(scenario, { request: { product: 'ordinary-24' } });
      const back = corrected(there, { request: { product: 'ordinary-48' } });
      expect(back.state().entity).toEqual(scenario.state().entity);
      expect(back.facts()).toEqual(scenario.facts());
    }
  });

  it('of a booklet recorded from SIMKIM changes its day, product, reason and source', () => {
    const after = corrected(recorded, { issuedOn: '2021-05-31', request: { reason: 'expired' }, source: 'ekspor Mei' });
    expect(after.state().entity).toEqual({
      status: 'recorded',
      request: { product: 'ordinary-48', reason: 'expired' },
      issuedOn: '2021-05-31',
      source: 'ekspor Mei',
    });
    expect(recorded.refusal(correct({ issuedOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
  });

  it.each([
    ['quality control before the print', { booklet: { passedOn: '2021-06-09' } }, 'changes.booklet.passedOn'],
    ['a blank before the payment', { booklet: { allocatedOn: '2021-06-08' } }, 'changes.booklet.allocatedOn'],
    ['an interview before the documents', { steps: { interviewedOn: '2021-06-06' } }, 'changes.steps.interviewedOn'],
    ['an application after its documents', { appliedOn: '2021-06-08' }, 'changes.steps.documentsCheckedOn'],
    ['quality control after hand-over', { booklet: { passedOn: '2021-06-15' } }, 'changes.handedOverOn'],
  ])('is checked by the rules of entry: %s', (_title, changes, field) => {
    expect(handedOver.refusal(correct(changes))).toMatchObject({ code: 'DATE_BEFORE_PRECEDING_STEP', field });
  });

  it('keeps the steps before the day on which a booklet was spoiled or the application refused', () => {
    const failed = printed.given([step('FailPassportQuality', '2021-06-11', { defect: 'cetakan buram' })]);
    expect(failed.refusal(correct({ steps: { paidOn: '2021-06-12' } })).field).toBe('changes.steps');
    const refused = ready.given([
      step('RefusePassport', '2021-06-10', { stage: 'adjudication', reason: 'data tidak cocok' }),
    ]);
    expect(refused.refusal(correct({ steps: { paidOn: '2021-06-12' } })).field).toBe('changes.steps');
  });

  it('to a lost passport needs its BAP, once it was decided on', () => {
    expect(ready.refusal(correct({ request: { reason: 'lost' } }))).toMatchObject({
      code: 'BAP_REQUIRED',
      field: 'changes.request.bap',
    });
    const changes = { request: { reason: 'lost', bap: BAP } };
    expect(ready.refusal(correct(changes))).toMatchObject({ code: 'BAP_NOT_FOUND', field: 'changes.request.bap' });
    const after = ready.given([correct(changes), bapRead()], [approve, { ...second, ...bapRead() }]);
    expect(after.state().entity).toMatchObject({ request: { reason: 'lost', bap: BAP } });
  });

  it('reads the BAP that its changes name, at the request and at the approval', () => {
    const changes = { request: { reason: 'lost', bap: BAP } };
    const stream = `cilegon.bap-${BAP}`;
    expect(passportWorkflow.reads?.(correct(changes) as never, 'cilegon', ready.state())).toEqual([stream]);
    const asked = ready.given([correct(changes), bapRead()]);
    expect(passportWorkflow.reads?.(approve as never, 'cilegon', asked.state())).toEqual([stream]);
  });

  it.each([
    [{ status: 'lapsed' }, 'changes.status'],
    [{ request: { applicationNumber: '1' } }, 'changes.request.applicationNumber'],
    [{ spoiled: [] }, 'changes.spoiled'],
    [{ issuedOn: '2021-06-11' }, 'changes.issuedOn'],
  ])('reaches only fields that it may: %j', (changes, field) => {
    expect(issued.refusal(correct(changes))).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field });
  });

  it('of one that is not there is refused', () => {
    expect(passport.refusal(correct({ request: { person: PERSON } })).code).toBe('RECORD_NOT_FOUND');
  });
});

describe('A passport that was voided', () => {
  it('may be entered again under the same number', () => {
    const voided = recorded.given(
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, second],
    );
    expect(voided.facts()).toEqual([]);
    expect(voided.when(apply()).state.entity.status).toBe('applied');
  });
});
