import { Scenario } from '@jejak/records/testing';
import { innovationImport } from './innovation.import';
import { innovationWorkflow } from './innovation.workflow';

const innovation = Scenario.of(innovationWorkflow);
const data = {
  name: 'Si Canari',
  description: 'Pelayanan satu hari bagi WNA',
  services: ['Mutasi paspor', 'Lapor kelahiran'],
  since: '2020',
};
const record = (more: object = {}) => ({ type: 'RecordInnovation', data: { ...data, ...more } });
const end = (more: object = {}) => ({
  type: 'EndInnovation',
  data: { endedOn: '2021-03-31', reason: 'digantikan aplikasi pusat', ...more },
});
const running = innovation.given([record()]);
const ended = running.given([end()]);
const second = { actor: 'officer-2' };
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const corrected = (scenario: typeof innovation, changes: object) =>
  scenario.given([correct(changes)], [{ type: 'ApproveCorrection', data: {} }, second]);

describe('An innovation', () => {
  it('runs since a year, a month or a day, and may end', () => {
    expect(running.state().entity).toEqual({ status: 'running', innovation: data });
    for (const since of ['2020-05', '2020-05-01'])
      expect(innovation.when(record({ since })).state.entity).toMatchObject({ innovation: { since } });
    expect(ended.state().entity).toMatchObject({ status: 'ended', end: { endedOn: '2021-03-31' } });
  });

  it.each([
    ['new', innovation, end(), ['RecordInnovation']],
    ['running', running, record(), ['EndInnovation']],
    ['ended', ended, record(), []],
    ['ended', ended, end(), []],
  ])('that is %s refuses every other step and says which are allowed', (status, scenario, command, allowed) => {
    expect(scenario.state().entity.status).toBe(status);
    expect(scenario.refusal(command)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed });
  });

  it.each([
    ['no description', record({ description: undefined }), innovation, 'FIELD_REQUIRED', 'description'],
    ['a year to come', record({ since: '2022' }), innovation, 'DATE_IN_FUTURE', 'since'],
    ['a field that it does not know', record({ author: 'x' }), innovation, 'FIELD_UNKNOWN', 'author'],
    ['an end before it began', end({ endedOn: '2019-12-31' }), running, 'DATE_BEFORE_PRECEDING_STEP', 'endedOn'],
    ['an end in the future', end({ endedOn: '2021-07-02' }), running, 'DATE_IN_FUTURE', 'endedOn'],
    ['an end without a reason', end({ reason: '' }), running, 'REASON_INVALID', 'reason'],
  ])('is refused with %s', (_words, command, scenario, code, field) => {
    expect(scenario.refusal(command)).toMatchObject({ code, field });
  });

  it('states a fact of the time that it began, which its end does not take away', () => {
    const fact = { section: 'tata-usaha', kind: 'innovation', basis: 'statement', period: '2020', quantity: 1 };
    expect(running.facts().map((put) => put.fact)).toMatchObject([{ ...fact, detail: { name: 'Si Canari' } }]);
    expect(ended.facts()).toEqual(running.facts());
  });

  it('is corrected by a second person, and the inverse gives the original', () => {
    const there = corrected(ended, { innovation: { since: '2019-06' }, end: { endedOn: '2021-04-01' } });
    expect(there.facts().map(({ fact }) => fact.period)).toEqual(['2019-06']);
    const back = corrected(there, { innovation: { since: '2020' }, end: { endedOn: '2021-03-31' } });
    expect(back.state().entity).toEqual(ended.state().entity);
    expect(ended.refusal(correct({ innovation: { since: '2021-04' } })).code).toBe('DATE_BEFORE_PRECEDING_STEP');
    expect(running.refusal(correct({ end: { endedOn: '2021-03-31' } })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    expect(corrected(running, { innovation: { services: ['Mutasi paspor'] } }).state().entity).toMatchObject({
      innovation: { services: ['Mutasi paspor'] },
    });
  });

  it('shows in the register, and is a row of a file', () => {
    expect(innovationWorkflow.register(ended.state().entity)).toEqual({
      status: 'ended',
      occurredOn: '2020-01-01',
      summary: { name: 'Si Canari', since: '2020', services: 2, endedOn: '2021-03-31' },
    });
    expect(innovationWorkflow.register({ status: 'new' })).toEqual({ status: 'new', summary: {} });
    expect(innovationImport.toPlan(data)).toEqual({ commands: [record()] });
    expect(innovationImport.toPlan({ ...data, ...end().data })).toEqual({ commands: [record(), end()] });
    expect(() => innovationImport.toPlan({ ...data, reason: 'digantikan' })).toThrow('endedOn is empty');
  });
});
