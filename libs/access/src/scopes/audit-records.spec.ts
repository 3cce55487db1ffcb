import type { Caller } from '../caller';
import { kindsHiddenFrom, needOn } from './audit-records';

const of = { todayOf: () => '2021-06-15', officeTree: () => [] };
const caller = (role: Caller['role']): Caller => {
  const duty = { role, office: 'cilegon' };
  return { account: 'akun-1', mustChangePassword: false, via: 'token', ...duty, grants: [duty] };
};

describe('What is written about the users', () => {
  it('is read by who may read the audit trail; any other record, and any other act, asks what it always asks', () => {
    for (const kind of ['personalDataAccess', 'accountChange']) expect(needOn('record.read', kind)).toBe('audit.read');
    expect(needOn('record.read', 'operation')).toBe('record.read');
    expect(needOn('record.read', undefined)).toBe('record.read');
    expect(needOn('record.write', 'accountChange')).toBe('record.write');
  });

  it('is left out of lists for all but the head and the admin of the office', () => {
    for (const role of ['head', 'admin'] as const) expect(kindsHiddenFrom(of, caller(role), 'cilegon')).toEqual([]);
    const hidden = ['personalDataAccess', 'accountChange'];
    expect(kindsHiddenFrom(of, caller('analyst'), 'cilegon')).toEqual(hidden);
    expect(kindsHiddenFrom(of, caller('head'), 'serang')).toEqual(hidden);
    expect(kindsHiddenFrom(of, undefined, 'cilegon')).toEqual(hidden);
  });
});
