import type { Access, Account, Caller, Grant } from '@jejak/access';
import type { Action, DelegationState } from '@jejak/access/domain';
import type { Engine } from '@jejak/engine';
import type { OfficeId } from '@jejak/kernel';
import { accountRequired, passwordChangeRequired, scopeRequired } from './acting-refusals';
import { OPERATOR } from './audited';
import { findAccount } from './own-password';

/** Who acts, as an option of every command says; without it the operator of the machine. */
export interface ActingOptions {
  readonly as?: string;
}

/** What a command is about to do, and on which record where it is about one. */
export interface Doing {
  readonly action: Action;
  readonly office: OfficeId;
  readonly entity?: string;
  readonly id?: string;
  readonly data?: unknown;
}

/** Who acts as the log names it. */
export interface Actor {
  readonly actor: string;
  readonly role: string;
}

export interface Acting {
  readonly account: string;
  /** @throws Refusal ACCOUNT_REQUIRED, SCOPE_REQUIRED; the security log keeps it */
  readonly ensureMay: (doing: Doing) => Actor;
}

/** Reading and importing ask for no password: whoever is at this machine may do as much as its operator. */
const WITHOUT_PASSWORD: ReadonlySet<Action> = new Set<Action>(['figures.read', 'facts.read', 'import.run']);

/**
 * Lets a command act as the account that is named, with its scopes and those that are delegated to it, or else as the
 * operator. Each act is asked for by itself.
 * @throws Refusal LOGIN_FAILED, LOGIN_THROTTLED, PASSWORD_NOT_GIVEN, PASSWORD_CHANGE_REQUIRED
 */
export const actingAs = async <T>(
  engine: Engine,
  { as }: ActingOptions,
  action: Action,
  use: (acting: Acting) => Promise<T>,
): Promise<T> => {
  const { openAccess } = await import('@jejak/access');
  const access = openAccess(engine.dataDir, { demo: process.env['JEJAK_DEMO'] === '1' });
  try {
    const named = as === undefined || as === OPERATOR ? undefined : as;
    const caller = named === undefined ? OPERATOR_CALLER : await callerOfAccount(engine, access, named, action);
    return await use(await acting(engine, access, caller));
  } finally {
    access.close();
  }
};

/** The operator belongs to no office and has no grant: what it may do is a list of its own. */
const OPERATOR_CALLER: Caller = {
  account: OPERATOR,
  role: 'officer',
  office: '',
  grants: [],
  mustChangePassword: false,
  via: 'cli',
};

const callerOfAccount = async (engine: Engine, access: Access, name: string, action: Action): Promise<Caller> => {
  const { callerOf } = await import('@jejak/access');
  const isAsked = !WITHOUT_PASSWORD.has(action);
  const account: Account = await findAccount(access, name, isAsked);
  if (isAsked && account.mustChangePassword) throw passwordChangeRequired();
  return callerOf({ ...account, mustChangePassword: false }, 'cli', await delegatedTo(engine, account.id));
};

/** Delegations that stand today, with everything that is in the log now: one that was revoked opens nothing. */
const delegatedTo = async (engine: Engine, account: string): Promise<readonly Grant[]> => {
  const { delegationWorkflow, grantOf } = await import('@jejak/access/domain');
  await engine.waitFor((await engine.store.head()).position);
  const grants: Grant[] = [];
  for (const office of await engine.obligations.listOffices())
    for (const { id, state } of await engine.read.listEntities(office, delegationWorkflow.entity)) {
      const given = grantOf(state as DelegationState, { id, office, today: engine.todayOf(office) });
      if (given?.account === account) grants.push(given.grant);
    }
  return grants;
};

const acting = async (engine: Engine, access: Access, caller: Caller): Promise<Acting> => {
  const { grantFor, isOperator, mayDo, sectionsOf } = await import('@jejak/access/domain');
  const sections = [...new Set(engine.workflows.map(({ section }) => section))];
  const ownersOf = ({ entity, id, data }: Doing): readonly (string | undefined)[] => {
    const workflow = engine.workflows.find((one) => one.entity === entity);
    if (workflow === undefined) return [undefined];
    const record = { entity: workflow.entity, section: workflow.section, data };
    return sectionsOf(id === undefined ? record : { ...record, id }, sections);
  };
  const targetsOf = (doing: Doing) =>
    ownersOf(doing).map((section) => ({
      office: doing.office,
      today: engine.todayOf(doing.office),
      tree: engine.officeTree(),
      ...(section === undefined ? {} : { section }),
    }));
  return {
    account: caller.account,
    ensureMay(doing) {
      const { action, office } = doing;
      if (isOperator(caller)) {
        if (mayDo(caller, action, { office, today: engine.todayOf(office), tree: [] }))
          return { actor: OPERATOR, role: OPERATOR };
      } else {
        const grant = targetsOf(doing)
          .map((target) => grantFor(caller, action, target))
          .find((one) => one !== undefined);
        if (grant !== undefined) return { actor: caller.account, role: grant.role };
      }
      const isElsewhere = !isOperator(caller) && caller.grants.every((grant) => grant.office !== office);
      access.security.record({
        kind: isElsewhere ? 'office-refused' : 'scope-refused',
        account: caller.account,
        detail: action,
      });
      throw isOperator(caller) ? accountRequired(action) : scopeRequired(action);
    },
  };
};
