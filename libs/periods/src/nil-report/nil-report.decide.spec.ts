import { Scenario } from '@jejak/records/testing';
import { nilReportImport } from './nil-report.import';
import { nilReportWorkflow } from './nil-report.workflow';

const nilReport = Scenario.of(nilReportWorkflow);
const march = { section: 'inteldakim', month: '2021-03', kinds: ['joint-operation', 'deportation'] };
const file = (changes: object = {}) => ({ type: 'FileNilReport', data: { ...march, ...changes } });
const filed = nilReport.given([file()]);
const other = { actor: 'officer-2' };
const kindsIn = (scenario: typeof nilReport) => scenario.facts().map(({ fact }) => fact.dimensions['kind']);

describe('A nil report', () => {
  it('is filed once for a section and month', () => {
    const outcome = nilReport.when(file());
    expect(outcome.types).toEqual(['NilReportFiled']);
    expect(outcome.events[0]?.data).toEqual({
      on: '2021-03-31',
      report: { section: 'inteldakim', month: '2021-03', kinds: ['deportation', 'joint-operation'] },
    });
    expect(filed.refusal(file())).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: ['RequestCorrection'] });
  });

  it('is filed when the month has ended, on its last day at the earliest', () => {
    expect(nilReport.refusal(file(), { today: '2021-03-30' })).toMatchObject({
      code: 'PERIOD_NOT_ENDED',
      field: 'month',
    });
    expect(nilReport.when(file(), { today: '2021-03-31' }).types).toEqual(['NilReportFiled']);
  });

  it('speaks of kinds that its own section counts', () => {
    const refusal = nilReport.refusal(file({ kinds: ['deportation', 'passport-issued'] }));
    expect(refusal).toMatchObject({ code: 'KIND_OF_OTHER_SECTION', field: 'kinds[1]' });
    expect(refusal.allowed).toContain('bap');
    expect(refusal.allowed).not.toContain('passport-issued');
    const passports = file({ section: 'lalintuskim', kinds: ['passport-issued'] });
    expect(nilReport.when(passports).types).toEqual(['NilReportFiled']);
  });

  it.each([
    ['no kind', { kinds: [] }, 'LIST_INVALID', 'kinds'],
    ['a kind that nobody counts', { kinds: ['rapat'] }, 'KIND_UNKNOWN', 'kinds[0]'],
    ['a section that the office has not', { section: 'keuangan' }, 'CHOICE_INVALID', 'section'],
    ['a period that is no month', { month: '2021-03-02' }, 'PERIOD_INVALID', 'month'],
    ['a field that it does not know', { count: 0 }, 'FIELD_UNKNOWN', 'count'],
  ])('is refused with %s', (_words, changes, code, field) => {
    expect(nilReport.refusal(file(changes))).toMatchObject({ code, field });
  });
});

describe('The facts of a nil report', () => {
  it('are a statement of the month for each kind', () => {
    expect(kindsIn(filed)).toEqual(['deportation', 'joint-operation']);
    expect(filed.facts()[0]?.fact).toEqual({
      name: 'nil:deportation',
      office: 'cilegon',
      section: 'inteldakim',
      kind: 'nil-report',
      basis: 'statement',
      period: '2021-03',
      quantity: 0,
      dimensions: { kind: 'deportation' },
    });
  });
});

describe('A correction of a nil report', () => {
  const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'ada satu kegiatan' } });
  const approve = { type: 'ApproveCorrection', data: {} };

  it('changes its kinds when a second person approves it', () => {
    const requested = filed.given([correct({ kinds: ['deportation'] })]);
    expect(requested.refusal(approve).code).toBe('FOUR_EYES');
    expect(kindsIn(requested.given([approve, other]))).toEqual(['deportation']);
  });

  it('meets the rules of filing', () => {
    expect(filed.refusal(correct({ kinds: ['passport-issued'] })).code).toBe('KIND_OF_OTHER_SECTION');
    expect(filed.refusal(correct({ kinds: [] })).code).toBe('LIST_INVALID');
  });

  it('that only sorts the kinds anew changes nothing', () => {
    expect(filed.refusal(correct({ kinds: [...march.kinds].reverse() })).code).toBe('CORRECTION_EMPTY');
  });

  it.each(['section', 'month'])('does not change the %s, which names the report', (field) => {
    expect(filed.refusal(correct({ [field]: 'tikim' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });
});

describe('A nil report that is voided or withdrawn', () => {
  it('states nothing any more, and may be filed again', () => {
    const voided = filed.given(
      [{ type: 'RequestVoid', data: { reason: 'salah bulan' } }],
      [{ type: 'ApproveVoid', data: {} }, other],
    );
    expect(voided.facts()).toEqual([]);
    expect(kindsIn(voided.given([file({ kinds: ['bap'] })]))).toEqual(['bap']);
    const withdrawn = filed.given([{ type: 'Withdraw', data: { reason: 'salah bulan' } }]);
    expect(withdrawn.facts()).toEqual([]);
    expect(withdrawn.when(file()).types).toEqual(['NilReportFiled']);
  });
});

describe('The register of nil reports', () => {
  it('shows section, month and how many kinds', () => {
    expect(nilReportWorkflow.register(nilReport.state().entity)).toEqual({ status: 'new', summary: {} });
    expect(nilReportWorkflow.register(filed.state().entity)).toEqual({
      status: 'filed',
      occurredOn: '2021-03-31',
      summary: { section: 'inteldakim', month: '2021-03', kinds: 2 },
    });
  });
});

describe('A file of nil reports', () => {
  it('names the stream of section and month', () => {
    const plan = nilReportImport.toPlan(march);
    expect(plan).toEqual({ id: 'inteldakim-2021-03', commands: [file()] });
    expect(nilReportWorkflow.naturalId?.(march)).toBe(plan.id);
  });
});
