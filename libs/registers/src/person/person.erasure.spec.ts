import { Scenario } from '@jejak/records/testing';
import { personWorkflow } from './person.workflow';
import type { Person } from './person';

const register = {
  type: 'RegisterPerson',
  data: {
    name: 'Orang Contoh',
    aliases: ['Contoh'],
    sex: 'male',
    nationality: 'CHN',
    birthDate: '1985-03-02',
    documents: [{ kind: 'passport', number: 'X0000017' }],
  },
};
const reason = 'permintaan tertulis dari subjek data';
const request = { type: 'RequestErasure', data: { ground: 'subject-request', reason } };
const approve = { type: 'ApproveErasure', data: {} };
const second = { actor: 'head-1' };
const registered = Scenario.of(personWorkflow).given([register]);
const asked = registered.given([request]);
const termsOf = (scenario: typeof registered) => personWorkflow.searchTerms?.(scenario.state().entity) ?? [];

describe('The erasure of a person (UU 27/2022 Ps 43)', () => {
  it('is asked for by one and approved by another', () => {
    expect(asked.refusal(approve)).toMatchObject({ code: 'FOUR_EYES' });
    const data = { on: '2021-07-01', ground: 'subject-request', requestedBy: 'officer-1' };
    expect(asked.when(approve, second).events).toEqual([{ type: 'PersonErased', version: 1, data }]);
  });

  it('names its ground and a reason', () => {
    expect(registered.refusal({ type: 'RequestErasure', data: { ground: 'lain', reason } })).toMatchObject({
      field: 'ground',
    });
    expect(
      registered.refusal({ type: 'RequestErasure', data: { ground: 'unlawful', reason: 'pendek' } }),
    ).toMatchObject({
      field: 'reason',
    });
  });

  it('leaves what is counted by, and nothing that says who it was', () => {
    const { entity } = asked.given([approve, second]).state();
    const { person, status } = entity as Person;
    expect(status).toBe('erased');
    expect(person).toEqual({ name: 'dihapus', aliases: [], sex: 'male', nationality: 'CHN', documents: [] });
    expect(JSON.stringify(entity)).not.toMatch(/Contoh|X0000017|1985/);
  });

  it('takes the person out of every search', () => {
    expect(termsOf(registered)).toHaveLength(4);
    expect(termsOf(asked.given([approve, second]))).toEqual([]);
  });

  it('rejected leaves the person as it was, to be asked for again', () => {
    const rejected = asked.given([{ type: 'RejectErasure', data: { reason } }, second]);
    expect(rejected.state().entity).toEqual(registered.state().entity);
    expect(personWorkflow.allowed(rejected.state().entity)).toContain('RequestErasure');
  });

  it('happens once, and ends every other command', () => {
    const erased = asked.given([approve, second]);
    expect(personWorkflow.allowed(erased.state().entity)).toEqual([]);
    for (const command of [request, approve, { type: 'UpdatePerson', data: { name: 'Baru' } }])
      expect(erased.refusal(command, second)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  });

  it('is open to an entry that was withdrawn, for the log still holds what it said', () => {
    const withdrawn = registered.given([{ type: 'Withdraw', data: { reason } }]);
    expect(withdrawn.refusal({ type: 'UpdatePerson', data: { name: 'Baru' } })).toMatchObject({
      code: 'RECORD_CLOSED',
    });
    const gone = withdrawn.given([request], [approve, second]);
    expect(gone.state().entity).toMatchObject({ status: 'closed' });
    expect(gone.refusal(request)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  });

  it('of an entry that was merged keeps where it went, so that what refers to it is still found', () => {
    const into = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
    const merged = personWorkflow.evolve(asked.state().entity, {
      type: 'PersonMerged',
      version: 1,
      data: { into, on: '2021-07-01', reason },
    } as never);
    const erased = personWorkflow.evolve(merged, {
      type: 'PersonErased',
      version: 1,
      data: { on: '2021-07-02', ground: 'unlawful', requestedBy: 'a' },
    } as never);
    expect(personWorkflow.links?.(erased)).toMatchObject([{ id: into }]);
  });
});
