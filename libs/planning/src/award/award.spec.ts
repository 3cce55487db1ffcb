import { Scenario } from '@jejak/records/testing';
import { awardImport } from './award.import';
import { awardWorkflow } from './award.workflow';

const award = Scenario.of(awardWorkflow);
const data = { receivedOn: '2020-12-10', name: 'Pelayanan Publik Berbasis HAM', giver: 'Kementerian Hukum dan HAM' };
const record = (more: object = {}) => ({ type: 'RecordAward', data: { ...data, ...more } });
const recorded = award.given([record()]);
const second = { actor: 'officer-2' };
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const corrected = (scenario: typeof award, changes: object) =>
  scenario.given([correct(changes)], [{ type: 'ApproveCorrection', data: {} }, second]);

describe('An award', () => {
  it('is recorded once, with its day, name and giver', () => {
    expect(recorded.state().entity).toEqual({ award: data });
    expect(recorded.refusal(record())).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: [] });
    expect(awardWorkflow.allowed(award.state().entity)).toEqual(['RecordAward']);
  });

  it.each([
    ['no giver', { giver: undefined }, 'FIELD_REQUIRED', 'giver'],
    ['no name', { name: ' ' }, 'TEXT_INVALID', 'name'],
    ['a day in the future', { receivedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'receivedOn'],
    ['a field that it does not know', { rank: 1 }, 'FIELD_UNKNOWN', 'rank'],
  ])('is refused with %s', (_words, more, code, field) => {
    expect(award.refusal(record(more))).toMatchObject({ code, field });
  });

  it('states a fact that figures read and nobody counts', () => {
    expect(recorded.facts().map(({ fact }) => fact)).toEqual([
      {
        name: 'award',
        office: 'cilegon',
        section: 'tata-usaha',
        kind: 'award',
        basis: 'statement',
        period: '2020-12-10',
        quantity: 1,
        dimensions: { giver: data.giver },
        detail: { name: data.name },
      },
    ]);
  });

  it('is corrected by a second person, and the inverse gives the original', () => {
    const there = corrected(recorded, { receivedOn: '2020-12-11', description: 'Peringatan hari HAM' });
    expect(there.facts().map(({ fact }) => fact.period)).toEqual(['2020-12-11']);
    const back = corrected(there, { receivedOn: '2020-12-10', description: null });
    expect(back.state().entity).toEqual(recorded.state().entity);
    expect(back.facts()).toEqual(recorded.facts());
    expect(recorded.refusal(correct({ giver: null })).code).toBe('FIELD_REQUIRED');
  });

  it('shows in the register, and is a row of a file', () => {
    const { name, giver } = data;
    const row = { status: 'recorded', occurredOn: '2020-12-10', summary: { name, giver } };
    expect(awardWorkflow.register(recorded.state().entity)).toEqual(row);
    expect(awardWorkflow.register({})).toEqual({ status: 'new', summary: {} });
    expect(awardImport.toPlan(data)).toEqual({ commands: [{ type: 'RecordAward', data }] });
  });

  it('that was withdrawn on its day states nothing', () => {
    const withdrawn = recorded.given([{ type: 'Withdraw', data: { reason: 'bukan kantor ini' } }]);
    expect(withdrawn.facts()).toEqual([]);
    expect(withdrawn.refusal(record()).code).toBe('RECORD_CLOSED');
  });
});
