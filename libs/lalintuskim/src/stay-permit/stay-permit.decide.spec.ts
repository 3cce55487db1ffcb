import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { stayPermitWorkflow } from './stay-permit.workflow';

const PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const holder = { person: PERSON, nationality: 'CHN', sex: 'male' };
const applyFor = (data: object): Command => ({
  type: 'ApplyStayPermit',
  data: { kind: 'kitas-1y', action: 'extended', ...holder, appliedOn: '2021-03-01', ...data },
});
const apply = applyFor({});
const grant = { type: 'GrantStayPermit', data: { grantedOn: '2021-03-02' } };
const refuse = { type: 'RefuseStayPermit', data: { refusedOn: '2021-03-02', reason: 'sponsor' } };
const issueWith = (data: object): Command => ({ type: 'IssueStayPermit', data: { issuedOn: '2021-03-03', ...data } });
const issue = issueWith({});
const number = { type: 'NumberStayPermit', data: { documentNumber: '2C21AB0001-T' } };
const recordWith = (data: object): Command => ({
  type: 'RecordIssuedPermit',
  data: { kind: 'kitas-1y', action: 'new', nationality: 'CHN', issuedOn: '2021-03-03', ...data },
});
const record = recordWith({});

const permit = Scenario.of(stayPermitWorkflow);
const applied = permit.given([apply]);

const commands = [apply, grant, refuse, issue, number, record];
const steps: readonly (readonly [title: string, given: readonly Command[], leads: Readonly<Record<string, string>>])[] =
  [
    ['not yet there', [], { ApplyStayPermit: 'applied', RecordIssuedPermit: 'recorded' }],
    ['applied for', [apply], { GrantStayPermit: 'granted', RefuseStayPermit: 'refused' }],
    ['granted', [apply, grant], { IssueStayPermit: 'issued' }],
    ['refused', [apply, refuse], {}],
    ['issued', [apply, grant, issue], { NumberStayPermit: 'issued' }],
    ['issued and numbered', [apply, grant, issue, number], {}],
    ['recorded', [record], { NumberStayPermit: 'recorded' }],
    ['recorded with its number', [recordWith({ documentNumber: 'X' })], {}],
  ];

describe('A stay permit', () => {
  it.each(steps)(
    'that is %s takes its steps and refuses all others, naming what is allowed',
    (_title, given, leads) => {
      const scenario = permit.given(...given.map((command) => [command] as const));
      expect([...stayPermitWorkflow.allowed(scenario.state().entity)].sort()).toEqual(Object.keys(leads).sort());
      for (const command of commands) {
        const to = leads[command.type];
        if (to !== undefined) expect(scenario.when(command).state.entity.status).toBe(to);
        else
          expect(scenario.refusal(command)).toMatchObject({
            code: 'TRANSITION_NOT_ALLOWED',
            allowed: Object.keys(leads),
          });
      }
    },
  );

  it.each([
    ['the application', permit, applyFor({ appliedOn: '2021-07-02' }), 'DATE_IN_FUTURE', 'appliedOn'],
    ['the grant', applied, { ...grant, data: { grantedOn: '2021-07-02' } }, 'DATE_IN_FUTURE', 'grantedOn'],
    ['the grant', applied, { ...grant, data: { grantedOn: '2021-02-28' } }, 'DATE_BEFORE_PRECEDING_STEP', 'grantedOn'],
    [
      'the refusal',
      applied,
      { ...refuse, data: { ...refuse.data, refusedOn: '2021-02-28' } },
      'DATE_BEFORE_PRECEDING_STEP',
      'refusedOn',
    ],
    [
      'the issue',
      applied.given([grant]),
      issueWith({ issuedOn: '2021-03-01' }),
      'DATE_BEFORE_PRECEDING_STEP',
      'issuedOn',
    ],
    ['the issue', applied.given([grant]), issueWith({ issuedOn: '2021-07-02' }), 'DATE_IN_FUTURE', 'issuedOn'],
    [
      'the validity',
      applied.given([grant]),
      issueWith({ validUntil: '2021-03-02' }),
      'DATE_BEFORE_PRECEDING_STEP',
      'validUntil',
    ],
    ['a recorded issue', permit, recordWith({ issuedOn: '2021-07-02' }), 'DATE_IN_FUTURE', 'issuedOn'],
    ['a recorded issue', permit, recordWith({ appliedOn: '2021-03-04' }), 'DATE_BEFORE_PRECEDING_STEP', 'issuedOn'],
  ])('takes no step in the future, and none before the preceding one: %s', (_title, scenario, command, code, field) => {
    expect(scenario.refusal(command)).toMatchObject({ code, field });
  });

  it('takes each step today where no day is said; a recorded document says its day', () => {
    const today = permit.given(
      [applyFor({ appliedOn: undefined })],
      [{ type: 'GrantStayPermit', data: {} }],
      [{ type: 'IssueStayPermit', data: {} }],
    );
    expect(today.state().entity).toMatchObject({
      appliedOn: '2021-07-01',
      grantedOn: '2021-07-01',
      issue: { issuedOn: '2021-07-01' },
    });
    expect(permit.refusal(recordWith({ issuedOn: undefined }))).toMatchObject({ field: 'issuedOn' });
  });

  it('names its person by register id, never by name; only a document of SIMKIM may name nobody', () => {
    expect(permit.refusal(applyFor({ person: undefined }))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'person' });
    expect(permit.refusal(applyFor({ person: 'Orang Contoh' }))).toMatchObject({ code: 'REGISTER_ID_INVALID' });
    expect(permit.refusal(applyFor({ name: 'Orang Contoh' }))).toMatchObject({ code: 'FIELD_UNKNOWN' });
    expect(permit.when(record).state.entity).toEqual({
      status: 'recorded',
      request: { kind: 'kitas-1y', action: 'new', nationality: 'CHN' },
      issue: { issuedOn: '2021-03-03' },
      source: 'SIMKIM',
    });
  });

  it('is of a foreigner (UU 6/2011 Ps 48); a travel document may be of a citizen (UU 6/2011 Ps 24)', () => {
    expect(permit.refusal(applyFor({ nationality: 'IDN' }))).toMatchObject({ code: 'PERMIT_OF_CITIZEN' });
    expect(permit.when(applyFor({ kind: 'plb', action: undefined, nationality: 'IDN' })).state.entity).toMatchObject({
      request: { kind: 'plb', action: 'new' },
    });
  });

  it.each([
    ['no kind of the data file', { kind: 'kitas-3y' }, 'kind'],
    ['before its kind was known', { appliedOn: '2011-05-04' }, 'kind'],
    ['an action that its kind has not', { kind: 'skim', action: 'extended' }, 'action'],
    ['no action where its kind has several', { action: undefined }, 'action'],
    ['a status change as an action alone', { action: 'status-change' }, 'action'],
    ['a number with spaces', { applicationNumber: '12 3' }, 'applicationNumber'],
  ])('is refused with %s', (_title, data, field) => {
    expect(permit.refusal(applyFor(data)).field).toBe(field);
  });

  it('is refused with a reason of the data file', () => {
    const other = { ...refuse, data: { reason: 'mood' } };
    expect(applied.refusal(other)).toMatchObject({ code: 'CHOICE_INVALID', field: 'reason' });
  });

  it('is named by the number of SIMKIM, so that none is entered twice', () => {
    expect(stayPermitWorkflow.naturalId?.({ applicationNumber: '2012345678' })).toBe('simkim-2012345678');
    expect(stayPermitWorkflow.naturalId?.({})).toBeUndefined();
  });
});

describe('A status change', () => {
  const change = (statusChange: object | undefined, kind = 'itk-to-kitas') =>
    applyFor({ kind, action: undefined, statusChange });

  it('names the permit before and the one after', () => {
    const { state } = permit.when(change({ from: 'itk-business', to: 'kitas-1y' }));
    expect(state.entity).toMatchObject({
      request: { action: 'status-change', statusChange: { from: 'itk-business', to: 'kitas-1y' } },
    });
    expect(permit.refusal(change(undefined))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'statusChange' });
  });

  it.each([
    [{ from: 'kitas-1y', to: 'kitas-2y' }, 'statusChange.from'],
    [{ from: 'voa', to: 'kitap' }, 'statusChange.to'],
  ])('goes from ITK to KITAS and from KITAS to KITAP: %j is refused as ITK to KITAS', (statusChange, field) => {
    expect(permit.refusal(change(statusChange))).toMatchObject({ code: 'CHOICE_INVALID', field });
  });

  it('is stated of no other kind', () => {
    expect(permit.refusal(applyFor({ statusChange: { from: 'voa', to: 'kitas-1y' } }))).toMatchObject({
      code: 'NOT_OF_THIS_KIND',
      field: 'statusChange',
    });
  });
});

describe('A re-entry permit', () => {
  it('goes with a KITAS or KITAP', () => {
    const reentry = { kind: 'reentry-permit', action: 'new' };
    expect(permit.refusal(applyFor(reentry))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'heldWith' });
    expect(permit.refusal(applyFor({ ...reentry, heldWith: 'voa' }))).toMatchObject({ field: 'heldWith' });
    expect(permit.when(applyFor({ ...reentry, heldWith: 'kitap' })).types).toEqual(['StayPermitApplied']);
  });
});
