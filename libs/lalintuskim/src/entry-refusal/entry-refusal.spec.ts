import { Scenario } from '@jejak/records/testing';
import { entryRefusalImport } from './entry-refusal.import';
import { entryRefusalWorkflow } from './entry-refusal.workflow';
import { REFUSAL_REASONS } from './refusal-reasons';

const PERSON = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const refusals = Scenario.of(entryRefusalWorkflow);
const data = { refusedOn: '2021-06-03', direction: 'arrival', nationality: 'chn', reason: 'no-visa' };
const record = (more: object = {}) => ({ type: 'RecordEntryRefusal', data: { ...data, ...more } });
const recorded = refusals.given([record()]);
const second = { actor: 'head-1' };

describe('A refusal at the border', () => {
  it('is one person on that day, by direction, nationality and reason', () => {
    expect(recorded.facts()).toEqual([
      {
        op: 'put',
        item: '',
        fact: {
          name: 'counted',
          office: 'cilegon',
          section: 'lalintuskim',
          kind: 'entry-refusal',
          basis: 'act',
          period: '2021-06-03',
          quantity: 1,
          dimensions: { direction: 'arrival', nationality: 'CHN', reason: 'no-visa' },
        },
      },
    ]);
  });

  it('of an Indonesian citizen who arrives is refused: every citizen is let in (UU 6/2011 Ps 14)', () => {
    expect(refusals.refusal(record({ nationality: 'IDN' }))).toMatchObject({
      code: 'CITIZEN_NOT_REFUSED',
      field: 'nationality',
    });
    const leaving = record({ nationality: 'IDN', direction: 'departure', reason: 'exit-ban' });
    expect(refusals.when(leaving).types).toEqual(['EntryRefusalRecorded']);
  });

  it('into the territory has one of ten reasons (UU 6/2011 Ps 13)', () => {
    const reasons = REFUSAL_REASONS.filter(({ direction }) => direction === 'arrival').map(({ code }) => code);
    expect(reasons).toHaveLength(10);
    expect(refusals.refusal(record({ reason: 'exit-ban' })).allowed).toEqual(reasons);
  });

  it('out of the territory has reasons of its own (UU 6/2011 Ps 16)', () => {
    const refusal = refusals.refusal(record({ direction: 'departure' }));
    expect(refusal).toMatchObject({ code: 'CHOICE_INVALID', field: 'reason' });
    expect(refusal.allowed).toEqual(['exit-without-document', 'exit-investigation', 'exit-ban']);
  });

  it.each([
    [{ refusedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'refusedOn'],
    [{ refusedTime: '25:00' }, 'TIME_INVALID', 'refusedTime'],
    [{ nationality: 'C1N' }, 'NATIONALITY_INVALID', 'nationality'],
    [{ person: 'nama' }, 'REGISTER_ID_INVALID', 'person'],
    [{ name: 'x' }, 'FIELD_UNKNOWN', 'name'],
    [{ refusedOn: '2011-05-04' }, 'CHOICE_INVALID', 'reason'],
  ])('is refused: %j', (more, code, field) => {
    expect(refusals.refusal(record(more))).toMatchObject({ code, field });
  });

  it('is recorded once', () => {
    expect(recorded.refusal(record()).code).toBe('TRANSITION_NOT_ALLOWED');
    expect(entryRefusalWorkflow.allowed(recorded.state().entity)).toEqual([]);
  });

  it('is corrected by its own rules, and by its inverse to what it was', () => {
    const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
    const approve = [{ type: 'ApproveCorrection', data: {} }, second] as const;
    expect(recorded.refusal(correct({ nationality: 'IDN' })).field).toBe('changes.nationality');
    expect(recorded.refusal(correct({ direction: 'departure' })).field).toBe('changes.reason');
    expect(recorded.refusal(correct({ status: 'new' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
    const there = recorded.given([correct({ refusedOn: '2021-05-31', port: 'Pelabuhan Contoh' })], approve);
    expect(there.facts()).toMatchObject([{ fact: { period: '2021-05-31' } }]);
    const back = there.given([correct({ refusedOn: '2021-06-03', port: null })], approve);
    expect(back.facts()).toEqual(recorded.facts());
    expect(back.state().entity).toEqual(recorded.state().entity);
  });

  it('shows no person in the register, and links to the one it names', () => {
    const named = refusals.given([record({ person: PERSON, carrier: 'MV Contoh' })]).state().entity;
    expect(entryRefusalWorkflow.register(named)).toEqual({
      status: 'recorded',
      occurredOn: '2021-06-03',
      summary: { direction: 'arrival', nationality: 'CHN', reason: 'no-visa', carrier: 'MV Contoh' },
    });
    expect(entryRefusalWorkflow.links?.(named)).toEqual([
      { entity: 'person', id: PERSON, relation: 'orang yang ditolak' },
    ]);
    expect(entryRefusalWorkflow.links?.(recorded.state().entity)).toEqual([]);
  });

  it('is one row of a file', () => {
    expect(entryRefusalImport.toPlan(data).commands).toEqual([record()]);
    for (const { choices, example } of entryRefusalImport.columns) if (choices) expect(choices).toContain(example);
  });
});
