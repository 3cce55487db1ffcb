import { Scenario } from '@jejak/records/testing';
import { tallyImport } from './tally.import';
import { tallyWorkflow } from './tally.workflow';

const kind = 'independent-operation';
const tally = Scenario.of(tallyWorkflow);
const data = { kind, period: '2020-03', count: 42, source: 'LKIP 2020' };
const recorded = tally.given([{ type: 'RecordTally', data }]);
const other = { actor: 'officer-2' };
const correct = (changes: object) => ({
  type: 'RequestCorrection',
  data: { item: '2020-03', changes, reason: 'salah ketik' },
});
const approve = { type: 'ApproveCorrection', data: { item: '2020-03' } };
const dimensions = [
  { values: { mode: 'land' }, count: 40 },
  { values: { mode: 'sea' }, count: 2 },
];

describe('The facts of a tally', () => {
  it('are one plain fact of the section that owns the kind', () => {
    expect(recorded.facts()).toEqual([
      {
        op: 'put',
        item: '2020-03',
        fact: {
          name: 'tally',
          office: 'cilegon',
          section: 'inteldakim',
          kind,
          basis: 'tally',
          period: '2020-03',
          quantity: 42,
          dimensions: {},
          detail: { source: 'LKIP 2020' },
        },
      },
    ]);
  });

  it('are one for each row of a breakdown instead, so that they sum to the count', () => {
    const facts = tally.given([{ type: 'RecordTally', data: { ...data, dimensions } }]).facts();
    expect(facts.map(({ fact }) => [fact.dimensions, fact.quantity])).toEqual([
      [{ mode: 'land' }, 40],
      [{ mode: 'sea' }, 2],
    ]);
  });

  it('leave no row of the old breakdown after a replacement without one', () => {
    const replaced = tally.given(
      [{ type: 'RecordTally', data: { ...data, dimensions } }],
      [
        {
          type: 'RequestTallyReplacement',
          data: { period: '2020-03', count: 41, source: 'LKIP 2020', reason: 'keliru' },
        },
      ],
      [{ type: 'ApproveTallyReplacement', data: { period: '2020-03' } }, other],
    );
    expect(replaced.facts().map(({ fact }) => [fact.name, fact.quantity])).toEqual([['tally', 41]]);
  });
});

describe('The correction of a tally', () => {
  it('changes count, breakdown and source together, by a second person', () => {
    const requested = recorded.given([correct({ count: 40, dimensions: [dimensions[0]] })]);
    expect(requested.refusal(approve).code).toBe('FOUR_EYES');
    const corrected = requested.given([approve, other]);
    expect(corrected.facts()).toMatchObject([{ fact: { quantity: 40, dimensions: { mode: 'land' } } }]);
  });

  it('and its inverse give the original', () => {
    const there = recorded.given([correct({ count: 41 })], [approve, other]);
    const back = there.given([correct({ count: 42 })], [approve, other]);
    expect(back.facts()).toEqual(recorded.facts());
    expect(back.state().entity).toEqual(recorded.state().entity);
  });

  it('meets the rules of its entry', () => {
    expect(recorded.refusal(correct({ dimensions: [dimensions[0]] })).code).toBe('DIMENSIONS_SUM_DIFFERS');
    expect(recorded.refusal(correct({ source: null })).code).toBe('FIELD_REQUIRED');
  });

  it.each(['period', 'kind', 'total'])('does not change %s', (field) => {
    expect(recorded.refusal(correct({ [field]: '2020-04' })).code).toBe('CORRECTION_FIELD_UNKNOWN');
  });
});

describe('A tally that is withdrawn or voided', () => {
  it('is withdrawn by its author on the day of entry, and may be entered again', () => {
    const withdraw = { type: 'Withdraw', data: { item: '2020-03', reason: 'salah kantor' } };
    expect(recorded.refusal(withdraw, other).code).toBe('WITHDRAWAL_NOT_ALLOWED');
    expect(recorded.refusal(withdraw, { today: '2021-07-02' }).code).toBe('WITHDRAWAL_NOT_ALLOWED');
    const withdrawn = recorded.given([withdraw]);
    expect(withdrawn.facts()).toEqual([]);
    expect(withdrawn.given([{ type: 'RecordTally', data }]).facts()).toEqual(recorded.facts());
  });

  it('leaves the other periods standing', () => {
    const two = recorded.given([{ type: 'RecordTally', data: { ...data, period: '2020-04', count: 1 } }]);
    const voided = two.given(
      [{ type: 'RequestVoid', data: { item: '2020-03', reason: 'salah kantor' } }],
      [{ type: 'ApproveVoid', data: { item: '2020-03' } }, other],
    );
    expect(voided.facts().map(({ item }) => item)).toEqual(['2020-04']);
  });
});

describe('The register of tallies', () => {
  it('shows kind, year and what is counted', () => {
    expect(tallyWorkflow.register(tally.state().entity)).toEqual({ status: 'new', summary: {} });
    expect(tallyWorkflow.register(recorded.state().entity)).toEqual({
      status: 'recorded',
      summary: { kind, year: 2020, periods: 1, count: 42 },
    });
  });
});

describe('A file of tallies', () => {
  it('names the stream of kind and year', () => {
    const plan = tallyImport.toPlan(data);
    expect(plan).toEqual({ id: 'independent-operation-2020', commands: [{ type: 'RecordTally', data }] });
    expect(tallyWorkflow.naturalId?.(data)).toBe(plan.id);
  });

  it('leaves a row without a period to the rules of entry', () => {
    expect(tallyImport.toPlan({ kind, count: 42 })).not.toHaveProperty('id');
  });
});
