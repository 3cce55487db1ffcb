import type { Caller } from '@jejak/access';
import { isUuid } from '@jejak/kernel';
import type { Request } from 'express';
import { RequestProblem } from '../problems/request-problem';
import { ActorResolver } from './actor-resolver';
import { commandIdOf, expectedRevisionOf, officeOf, seenPositionOf } from './request-headers';

type Parts = { headers?: Record<string, string>; params?: Record<string, string>; query?: Record<string, unknown> };

/** A request as far as these functions look at it. */
const request = ({ headers = {}, params = {}, query = {} }: Parts): Request => {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const parts: object = { get: (name: string) => lower[name.toLowerCase()], params, query };
  return parts as Request;
};
const problemOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof RequestProblem)
      return `${String(error.fault.status)} ${error.code} ${error.fault.field ?? ''}`;
    throw error;
  }
  return 'none';
};
const withKey = (key: string): Request => request({ headers: { 'Idempotency-Key': key } });

describe('The key of a write', () => {
  it('is the command id itself when it is a UUID, whatever its case', () => {
    const key = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
    expect(commandIdOf(withKey(key.toUpperCase()), 'cilegon', 'local')).toBe(key);
    expect(commandIdOf(withKey(key), 'serang', 'other')).toBe(key);
  });

  it('is any other text within its office and account', () => {
    const id = commandIdOf(withKey('1'), 'cilegon', 'local');
    expect(isUuid(id)).toBe(true);
    expect(commandIdOf(withKey('1'), 'cilegon', 'local')).toBe(id);
    expect(commandIdOf(withKey('1'), 'serang', 'local')).not.toBe(id);
    expect(commandIdOf(withKey('1'), 'cilegon', 'other')).not.toBe(id);
  });

  it('is required, because without it a repeated request would be a second act', () => {
    expect(problemOf(() => commandIdOf(request({}), 'cilegon', 'local'))).toBe(
      '400 IDEMPOTENCY_KEY_REQUIRED Idempotency-Key',
    );
  });

  it.each(['', 'two words', 'x'.repeat(201)])('is refused when it is %j', (key) => {
    expect(problemOf(() => commandIdOf(withKey(key), 'cilegon', 'local'))).toContain('IDEMPOTENCY_KEY_INVALID');
  });
});

describe('The revision that a writer saw', () => {
  it('is a number in quotes, or not said', () => {
    expect(expectedRevisionOf(request({ headers: { 'If-Match': '"12"' } }))).toBe(12);
    expect(expectedRevisionOf(request({}))).toBeUndefined();
  });

  it.each(['12', '*', 'W/"12"', '"a"', '"-1"'])('is refused when it is %s', (sent) => {
    expect(problemOf(() => expectedRevisionOf(request({ headers: { 'If-Match': sent } })))).toBe(
      '400 IF_MATCH_INVALID If-Match',
    );
  });
});

describe('The position that a reader saw', () => {
  const position = '0000000000000007';

  it('comes by header or query', () => {
    expect(seenPositionOf(request({ headers: { 'Jejak-Position': position } }))).toBe(position);
    expect(seenPositionOf(request({ query: { after: position } }))).toBe(position);
    expect(seenPositionOf(request({}))).toBeUndefined();
  });

  it.each(['7', '', ['a', 'b']])('is refused when it is %j', (after) => {
    expect(problemOf(() => seenPositionOf(request({ query: { after } })))).toContain('400 POSITION_INVALID');
  });
});

describe('The office of a request', () => {
  it('is a slug', () => {
    expect(officeOf(request({ params: { office: 'kelas-2-cilegon' } }))).toBe('kelas-2-cilegon');
    expect(problemOf(() => officeOf(request({ params: { office: 'Cilegon' } })))).toBe('400 OFFICE_INVALID office');
  });
});

describe('Who acts', () => {
  const resolver = new ActorResolver();
  const officer: Caller = {
    account: 'inteldakim-1',
    role: 'officer',
    office: 'cilegon',
    section: 'inteldakim',
    grants: [
      { role: 'officer', office: 'cilegon', section: 'inteldakim' },
      { role: 'head', office: 'serang', until: '2021-07-31', delegatedFrom: 'penunjukan-1' },
    ],
    mustChangePassword: false,
    via: 'session',
  };
  const sentBy = (caller: Caller | undefined, office: string): Request => {
    const grant = caller?.grants.find((one) => one.office === office);
    const parts: object = { res: { locals: { caller, grant } }, params: { office } };
    return parts as Request;
  };

  it('is the account that signed in, never what a header says', () => {
    expect(resolver.resolve(sentBy(officer, 'cilegon'))).toEqual({ actor: 'inteldakim-1', role: 'officer' });
    expect(problemOf(() => resolver.resolve(request({ headers: { 'Jejak-Actor': 'akun-2' } })))).toBe(
      '401 LOGIN_REQUIRED ',
    );
  });

  it('keeps its own account under a delegation, in the role that was delegated', () => {
    expect(resolver.resolve(sentBy(officer, 'serang'))).toEqual({ actor: 'inteldakim-1', role: 'head' });
  });
});
