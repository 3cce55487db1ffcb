import { type Caller, type Grant, type Role, ROLES } from '../caller';
import { type Action, ACTION_NAMES, ACTIONS, OPERATOR_ACCOUNT, OPERATOR_ACTIONS, ROLE_LABELS } from './actions';
import { grantFor, mayDo, type Target, why } from './may-do';
import { isWithin, type OfficeTree, parentOn } from './office-tree';

const TODAY = '2021-06-15';
const KANWIL: OfficeTree = [{ office: 'cilegon', parent: 'kanwil-banten', from: '2021-01-01' }];

const caller = (role: Role, more: Partial<Grant> = {}, also: readonly Grant[] = []): Caller => {
  const grant: Grant = { role, office: 'cilegon', ...(SECTIONED.has(role) ? { section: 'inteldakim' } : {}), ...more };
  return { account: 'akun-1', mustChangePassword: false, via: 'token', ...grant, grants: [grant, ...also] };
};
const SECTIONED: ReadonlySet<Role> = new Set<Role>(['officer', 'section-head']);
const at = (more: Partial<Target> = {}): Target => ({
  office: 'cilegon',
  section: 'inteldakim',
  today: TODAY,
  tree: [],
  ...more,
});

describe('The table of actions', () => {
  it('names a role that may, and says in Indonesian what is done, for every action', () => {
    for (const name of ACTION_NAMES) {
      const { who, label } = ACTIONS[name];
      expect([name, who.length > 0, new Set(who).size === who.length]).toEqual([name, true, true]);
      expect(label).toMatch(/^[a-z].{5,}/);
    }
    expect(Object.keys(ROLE_LABELS).sort()).toEqual([...ROLES].sort());
  });

  it('gives every role what its row says in its own office and section, and nothing else', () => {
    for (const role of ROLES)
      for (const action of ACTION_NAMES)
        expect([role, action, mayDo(caller(role), action, at())]).toEqual([
          role,
          action,
          ACTIONS[action].who.includes(role),
        ]);
  });

  it('lets nobody write, approve or see persons in an office that is not theirs, whatever the tree says', () => {
    const elsewhere = at({ office: 'cilegon', tree: KANWIL });
    const bound = ACTION_NAMES.filter((action) => ACTIONS[action].reach === 'own' && ACTIONS[action].anywhere !== true);
    expect(bound).toEqual(
      expect.arrayContaining<Action>(['record.write', 'record.approve', 'person.reveal', 'secret.read']),
    );
    for (const role of ROLES)
      for (const action of bound)
        expect([role, action, why(caller(role, { office: 'kanwil-banten' }), action, elsewhere)]).toEqual([
          role,
          action,
          'office',
        ]);
  });

  it('keeps an admin, who manages accounts, away from records, figures and persons', () => {
    for (const action of ['record.read', 'record.write', 'figures.read', 'person.reveal', 'secret.read'] as const)
      expect(why(caller('admin'), action, at())).toBe('role');
  });

  it('lets an analyst read and propose, and neither write records nor approve', () => {
    const analyst = caller('analyst');
    expect(mayDo(analyst, 'figures.read', at())).toBe(true);
    for (const action of ['record.write', 'record.approve', 'period.lock', 'definition.approve'] as const)
      expect(why(analyst, action, at())).toBe('role');
  });
});

describe('A section', () => {
  it('is written and approved by its own officer and head, and by the head of the office', () => {
    const other = at({ section: 'lalintuskim' });
    expect(why(caller('officer'), 'record.write', other)).toBe('section');
    expect(why(caller('section-head'), 'record.approve', other)).toBe('section');
    expect(mayDo(caller('head'), 'record.approve', other)).toBe(true);
  });

  it('that an action on a record does not say is nobody’s but the head’s', () => {
    const unsaid: Target = { office: 'cilegon', today: TODAY, tree: [] };
    expect(why(caller('officer'), 'record.write', unsaid)).toBe('section');
    expect(mayDo(caller('head'), 'record.write', unsaid)).toBe(true);
  });

  it('other than Inteldakim does not read what is rahasia', () => {
    expect(mayDo(caller('officer'), 'secret.read', at())).toBe(true);
    expect(why(caller('officer', { section: 'lalintuskim' }), 'secret.read', at())).toBe('section');
    expect(why(caller('analyst'), 'secret.read', at())).toBe('role');
  });
});

describe('The office tree', () => {
  const reader = caller('analyst', { office: 'kanwil-banten' });

  it('lets a Kanwil read the offices that stand under it on the day, not before and not others', () => {
    expect(mayDo(reader, 'record.read', at({ tree: KANWIL }))).toBe(true);
    expect(why(reader, 'record.read', at({ tree: KANWIL, today: '2020-12-31' }))).toBe('office');
    expect(why(reader, 'record.read', at({ tree: KANWIL, office: 'serang' }))).toBe('office');
  });

  it('does not let an office read its Kanwil or a sister', () => {
    const tree = [...KANWIL, { office: 'serang', parent: 'kanwil-banten', from: '2021-01-01' }];
    for (const office of ['kanwil-banten', 'serang'])
      expect(why(caller('head'), 'record.read', at({ tree, office }))).toBe('office');
  });

  it('reaches over several storeys, and follows an office that was moved from the day on', () => {
    const tree = [
      ...KANWIL,
      { office: 'kanwil-banten', parent: 'ditjen', from: '2021-01-01' },
      { office: 'cilegon', parent: 'kanwil-lain', from: '2021-06-15' },
    ];
    expect(isWithin(tree, 'cilegon', 'ditjen', '2021-06-14')).toBe(true);
    expect(isWithin(tree, 'cilegon', 'ditjen', '2021-06-15')).toBe(false);
    expect(parentOn(tree, 'cilegon', '2021-06-15')).toBe('kanwil-lain');
  });

  it('with offices that name each other as parent ends, and lets none reach a third', () => {
    const circle = [
      { office: 'a', parent: 'b', from: '2021-01-01' },
      { office: 'b', parent: 'a', from: '2021-01-01' },
    ];
    expect(isWithin(circle, 'a', 'b', TODAY)).toBe(true);
    expect(isWithin(circle, 'a', 'c', TODAY)).toBe(false);
    expect(isWithin([{ office: 'a', parent: 'a', from: '2021-01-01' }], 'a', 'c', TODAY)).toBe(false);
  });
});

describe('A delegation', () => {
  const plh: Grant = { role: 'head', office: 'cilegon', until: '2021-06-15', delegatedFrom: 'delegasi-1' };
  const standIn = caller('officer', {}, [plh]);

  it('gives its role up to and including its last day', () => {
    expect(mayDo(standIn, 'period.lock', at())).toBe(true);
    expect(why(standIn, 'period.lock', at({ today: '2021-06-16' }))).toBe('role');
  });

  it('is the grant that an act is done under only where the own role does not reach', () => {
    expect(grantFor(standIn, 'record.write', at())?.role).toBe('officer');
    expect(grantFor(standIn, 'period.lock', at())).toEqual(plh);
    expect(grantFor(standIn, 'account.manage', at())).toBeUndefined();
  });

  it('of one office gives nothing in another', () => {
    expect(why(standIn, 'period.lock', at({ office: 'serang' }))).toBe('office');
  });
});

describe('An account that must change its password', () => {
  it('may do nothing else before', () => {
    const fresh: Caller = { ...caller('head'), mustChangePassword: true };
    expect(ACTION_NAMES.filter((action) => mayDo(fresh, action, at()))).toEqual(['session.own']);
  });
});

describe('The operator of the command line', () => {
  const operator: Caller = { ...caller('admin'), account: OPERATOR_ACCOUNT, via: 'cli' };

  it('imports and reads figures without an account, and neither approves nor sees persons nor what is rahasia', () => {
    expect(mayDo(operator, 'import.run', at())).toBe(true);
    for (const action of ACTION_NAMES.filter((name) => /approve|lock|reveal|person|secret|sign|finalise/.test(name)))
      expect([action, mayDo(operator, action, at())]).toEqual([action, false]);
    expect(ACTION_NAMES.filter((action) => mayDo(operator, action, at())).sort()).toEqual([...OPERATOR_ACTIONS].sort());
  });

  it('is no name that a session or a token may take', () => {
    for (const via of ['session', 'token'] as const)
      expect(mayDo({ ...operator, via }, 'import.run', at())).toBe(false);
  });
});
