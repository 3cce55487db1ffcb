import type { Command, LocalDate } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { deportationWorkflow } from './deportation.workflow';
import { entryBanTermsOn, readEntryBanTerms } from './entry-ban-terms';

const known = { today: '2025-12-31', ...registered() };
const decidedOn = (on: LocalDate) =>
  Scenario.of(deportationWorkflow).given(
    [
      {
        type: 'ProposeDeportation',
        data: { person: PERSON, nationality: 'CHN', sex: 'male', proposedOn: on, reason: 'overstay' },
      },
      known,
    ],
    [{ type: 'DecideDeportation', data: { decidedOn: on } }, known],
  );
const propose = (proposedOn: LocalDate, data: object): Command => ({
  type: 'ProposeEntryBan',
  data: { proposedOn, ...data },
});
const answer = (answeredOn: LocalDate, data: object): Command => ({
  type: 'AnswerEntryBan',
  data: { answeredOn, ...data },
});
const decided = decidedOn('2021-06-01');
const proposed = decided.given([propose('2021-06-02', { termMonths: 6 })]);

describe('An entry ban', () => {
  it('is proposed by the office, and imposed or declined by the Ditjen', () => {
    const imposed = proposed.when(answer('2021-06-14', { answer: 'imposed', termMonths: 3, number: 'CEKAL-1' }));
    expect(imposed.state.entity).toMatchObject({
      status: 'decided',
      entryBan: { proposedOn: '2021-06-02', termMonths: 6 },
      entryBanAnswer: { answeredOn: '2021-06-14', answer: 'imposed', termMonths: 3, number: 'CEKAL-1' },
    });
    const declined = proposed.when(answer('2021-06-14', { answer: 'declined' }));
    expect(declined.state.entity).toMatchObject({ entryBanAnswer: { answer: 'declined' } });
    expect(decided.refusal(answer('2021-06-14', { answer: 'declined' })).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is stated as proposed and as answered, each at its date, and counts no deportation', () => {
    const facts = proposed
      .given([answer('2021-06-14', { answer: 'imposed', lifetime: true }), known])
      .facts()
      .map(({ fact }) => [fact.kind, fact.basis, fact.period]);
    expect(facts).toEqual([
      ['entry-ban-imposed', 'statement', '2021-06-14'],
      ['entry-ban-proposed', 'statement', '2021-06-02'],
    ]);
    const declined = proposed.given([answer('2021-06-14', { answer: 'declined' }), known]).facts();
    expect(declined.map(({ fact }) => fact.kind)).toContain('entry-ban-declined');
  });

  it('that is declined has no term', () => {
    for (const term of [{ termMonths: 6 }, { lifetime: true }])
      expect(proposed.refusal(answer('2021-06-14', { answer: 'declined', ...term })).code).toBe(
        'DECLINED_BAN_WITH_TERM',
      );
  });

  it('is for months or for a lifetime, never for both', () => {
    for (const term of [{}, { termMonths: 6, lifetime: true }, { lifetime: false }])
      expect(decided.refusal(propose('2021-06-02', term)).code).toBe('ENTRY_BAN_TERM_REQUIRED');
    expect(decided.when(propose('2021-06-02', { lifetime: true })).state.entity).toMatchObject({
      entryBan: { lifetime: true },
    });
  });

  it('is for at most 6 months at a time (UU 6/2011 Ps 102)', () => {
    const refusal = decided.refusal(propose('2021-06-02', { termMonths: 7 }));
    expect(refusal).toMatchObject({
      code: 'ENTRY_BAN_TERM_TOO_LONG',
      field: 'termMonths',
      allowed: ['termMonths ≤ 6', 'lifetime = true'],
    });
  });

  it('is for at most 10 years from 17 October 2024, second-hand and marked so (UU 63/2024)', () => {
    const late = decidedOn('2024-10-16');
    expect(late.refusal(propose('2024-10-16', { termMonths: 7 }), known).code).toBe('ENTRY_BAN_TERM_TOO_LONG');
    const then = late.when(propose('2024-10-17', { termMonths: 120 }), known);
    expect(then.state.entity).toMatchObject({ entryBan: { termMonths: 120 } });
    expect(late.refusal(propose('2024-10-17', { termMonths: 121 }), known).code).toBe('ENTRY_BAN_TERM_TOO_LONG');
    expect(entryBanTermsOn('2024-10-17')?.source).toContain('belum dipastikan');
    expect(entryBanTermsOn('2011-05-04')).toBeUndefined();
  });

  it('that was proposed is answered even where the deportation was cancelled', () => {
    const cancel = { type: 'CancelDeportation', data: { cancelledOn: '2021-06-10', reason: 'putusan berubah' } };
    const answered = proposed.given([cancel, known]).given([answer('2021-06-14', { answer: 'declined' }), known]);
    expect(answered.state().entity).toMatchObject({ status: 'cancelled', entryBanAnswer: { answer: 'declined' } });
    expect(answered.facts().map(({ fact }) => fact.kind)).toEqual(['entry-ban-declined', 'entry-ban-proposed']);
  });
});

describe('The file of entry ban terms', () => {
  const row = { maxMonths: 6, lifetime: true, validFrom: '2011-05-05', source: 'UU' };

  it.each([
    ['no terms', { source: 'UU', terms: [] }],
    ['no source', { terms: [row] }],
    ['terms without a source', { source: 'UU', terms: [{ ...row, source: undefined }] }],
    ['no months', { source: 'UU', terms: [{ ...row, maxMonths: 0 }] }],
    ['an unknown field', { source: 'UU', terms: [{ ...row, note: 'x' }] }],
  ])('is refused when the program starts: %s', (_title, data) => {
    expect(() => readEntryBanTerms(data)).toThrow();
  });
});
