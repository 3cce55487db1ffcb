import { Scenario } from '@jejak/records/testing';
import { grantOf } from './delegation';
import { delegationWorkflow } from './delegation.workflow';

const head = { actor: 'kepala-1', role: 'head' };
const appoint = (data: object = {}) => ({
  type: 'AppointDelegate',
  data: { account: 'inteldakim-2', as: 'head', kind: 'plh', from: '2021-07-01', to: '2021-07-03', ...data },
});
const fresh = Scenario.of(delegationWorkflow);
const standing = fresh.given([appoint(), head]);
const grantOn = (today: string, scenario = standing) =>
  grantOf(scenario.state().entity, { id: 'd-1', office: 'cilegon', today });

describe('Plh and Plt', () => {
  it('give the role from the first day to the last, to the account of who stands in', () => {
    expect(grantOn('2021-06-30')).toBeUndefined();
    expect(grantOn('2021-07-03')).toEqual({
      account: 'inteldakim-2',
      grant: { role: 'head', office: 'cilegon', until: '2021-07-03', delegatedFrom: 'd-1' },
    });
    expect(grantOn('2021-07-04')).toBeUndefined();
  });

  it('give nothing once they are revoked, which takes a reason', () => {
    const revoke = (data: object) => ({ type: 'RevokeDelegation', data });
    expect(standing.refusal(revoke({}), head).code).toBe('REASON_INVALID');
    const revoked = standing.given([revoke({ reason: 'kepala sudah kembali' }), head]);
    expect(grantOn('2021-07-02', revoked)).toBeUndefined();
    expect(revoked.refusal(revoke({ reason: 'sekali lagi' }), head).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('are decided by the head of the office or an administrator, and never for oneself', () => {
    expect(fresh.refusal(appoint(), { role: 'section-head' }).code).toBe('DELEGATION_NOT_YOURS');
    expect(standing.refusal({ type: 'RevokeDelegation', data: { reason: 'ingin' } }).code).toBe('DELEGATION_NOT_YOURS');
    expect(fresh.refusal(appoint({ account: 'admin-1' }), { actor: 'admin-1', role: 'admin' }).code).toBe('FOUR_EYES');
  });

  it.each([
    ['the day before today', { from: '2021-06-30' }, 'DATE_BEFORE_PRECEDING_STEP', 'from'],
    ['a last day before the first', { to: '2021-06-30' }, 'DATE_BEFORE_PRECEDING_STEP', 'to'],
    ['more than three months', { to: '2021-10-01' }, 'DELEGATION_TOO_LONG', 'to'],
    ['a section head of no section', { as: 'section-head' }, 'FIELD_REQUIRED', 'section'],
    ['a role that is no post', { as: 'admin' }, 'CHOICE_INVALID', 'as'],
    ['a name instead of an account', { account: 'Budi Santoso' }, 'ACCOUNT_INVALID', 'account'],
  ])('are refused with %s', (_words, data, code, field) => {
    expect(fresh.refusal(appoint(data), head)).toMatchObject({ code, field });
  });

  it('are undone by revoking them, not by a correction', () => {
    const correction = { type: 'RequestCorrection', data: { changes: { to: '2021-12-31' }, reason: 'lebih lama' } };
    expect(standing.refusal(correction, head)).toMatchObject({ code: 'COMMAND_NOT_ALLOWED' });
  });
});
