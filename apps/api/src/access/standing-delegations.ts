import { type DelegationsOf, type DelegationState, delegationWorkflow, type Grant, grantOf } from '@jejak/access';
import type { Engine } from '@jejak/engine';
import type { OfficeId } from '@jejak/kernel';

/** How long a delegation that another process revoked may still hold here; one of this process ends with its answer. */
const FRESH_MS = 1000;

interface OfficeDelegation {
  readonly id: string;
  readonly office: OfficeId;
  readonly state: DelegationState;
}

/** Who stands in for whom, read from the projections; the days are compared at each question. */
export class StandingDelegations {
  #read: { readonly at: number; readonly delegations: Promise<readonly OfficeDelegation[]> } | undefined;

  constructor(private readonly engine: Pick<Engine, 'read' | 'obligations' | 'todayOf'>) {}

  readonly of: DelegationsOf = async (account) => {
    const grants = (await this.#fresh()).flatMap(({ id, office, state }): readonly Grant[] => {
      const given = grantOf(state, { id, office, today: this.engine.todayOf(office) });
      return given?.account === account ? [given.grant] : [];
    });
    return grants;
  };

  forget(): void {
    this.#read = undefined;
  }

  #fresh(): Promise<readonly OfficeDelegation[]> {
    const now = performance.now();
    if (this.#read === undefined || now - this.#read.at > FRESH_MS) {
      const delegations = this.#list();
      this.#read = { at: now, delegations };
      // What could not be read is read again by the next request.
      delegations.catch(() => {
        this.forget();
      });
    }
    return this.#read.delegations;
  }

  async #list(): Promise<readonly OfficeDelegation[]> {
    const offices = await this.engine.obligations.listOffices();
    const lists = await Promise.all(
      offices.map(async (office) => {
        const records = await this.engine.read.listEntities(office, delegationWorkflow.entity);
        return records.map(({ id, state }) => ({ id, office, state: state as DelegationState }));
      }),
    );
    return lists.flat();
  }
}
