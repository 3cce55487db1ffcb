import { Refusal } from '@jejak/kernel';
import type { RecordState } from '@jejak/records';
import { kindOfEntity, kinds } from './kinds';
import { correctHere, decideHere, loadRules, type Situation } from './rules';

const situation: Situation = {
  stream: 'cilegon.timporaMeeting-new',
  office: 'cilegon',
  actor: 'inteldakim-1',
  role: 'officer',
  section: 'inteldakim',
  zone: 'Asia/Jakarta',
  now: '2021-03-10T03:00:00.000Z',
  today: '2021-03-10',
  references: {},
};
const details = { level: 'kecamatan', kind: 'pembentukan', area: 'Kecamatan Contoh', officePart: 'organiser' };
const planned: RecordState<unknown> = {
  entity: {
    status: 'planned',
    details: { ...details, agencies: [{ name: 'Polsek' }] },
    plan: { plannedFor: '2021-03-02' },
    reschedules: [],
  },
  items: { '': { status: 'standing', author: 'inteldakim-1', enteredOn: '2021-03-01' } },
};

const meetings = async () => {
  const kind = kindOfEntity('timporaMeeting');
  if (kind === undefined) throw new Error('there is no such kind');
  return loadRules(kind);
};

describe('The rules in the browser', () => {
  it.each(kinds.map((kind) => [kind.collection, kind] as const))('of %s are the workflow itself', async (_, kind) => {
    expect((await loadRules(kind)).entity).toBe(kind.entity);
  });

  it('say before anything is sent that a meeting held adds one to the year of its day', async () => {
    const hold = { type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-02' } };
    expect(decideHere(await meetings(), planned, hold, situation)).toEqual([
      { kind: 'timpora-meeting', year: '2021', delta: 1 },
    ]);
  });

  it('say that a plan changes no count', async () => {
    const data = { ...details, agencies: [{ name: 'Polsek' }], plannedFor: '2021-03-20' };
    expect(decideHere(await meetings(), undefined, { type: 'PlanTimporaMeeting', data }, situation)).toEqual([]);
  });

  it('refuse what the server would refuse, at the same place', async () => {
    const workflow = await meetings();
    const hold = { type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-11' } };
    const refusal = (() => {
      try {
        decideHere(workflow, planned, hold, situation);
      } catch (error) {
        if (error instanceof Refusal) return error;
      }
      return undefined;
    })();
    expect(refusal).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'heldOn' });
  });

  it('say that a correction which moves the day to another year takes one from the one and gives it to the other', async () => {
    const held: RecordState<unknown> = {
      ...planned,
      entity: { ...(planned.entity as object), status: 'held', holding: { heldOn: '2021-01-02' } },
    };
    const changes = { holding: { heldOn: '2020-12-30' } };
    expect(correctHere(await meetings(), held, changes, situation)).toEqual([
      { kind: 'timpora-meeting', year: '2021', delta: -1 },
      { kind: 'timpora-meeting', year: '2020', delta: 1 },
    ]);
  });
});
