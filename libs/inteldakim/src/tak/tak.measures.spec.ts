import { Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { TAK_MEASURE_NAMES } from './tak.persons';
import { takWorkflow } from './tak.workflow';

const decide = (...measures: readonly string[]) => ({
  type: 'DecideTak',
  data: { decidedOn: '2021-03-12', persons: [{ person: PERSON, nationality: 'CHN', sex: 'male', measures }] },
});
const tak = Scenario.of(takWorkflow);

describe('A measure of a TAK', () => {
  it.each([
    ['a', 'prevention or ban list', 'pencegahan atau penangkalan'],
    ['b', 'restriction, change or cancellation of the permit', 'izin tinggal'],
    ['c', 'ban from places', 'Larangan'],
    ['d', 'duty to reside', 'bertempat tinggal'],
    ['e', 'charge', 'biaya beban'],
    ['f', 'deportation', 'Deportasi'],
  ])('is (%s) %s (UU 6/2011 Ps 75(2))', (letter, _words, name) => {
    expect(TAK_MEASURE_NAMES.find(({ code }) => code === letter)?.name).toContain(name);
    const facts = tak.given([decide(letter), registered()]).facts();
    expect(facts.filter(({ fact }) => fact.kind === 'tak-measure')).toMatchObject([
      { fact: { quantity: 1, dimensions: { measure: letter } } },
    ]);
  });

  it('is none but these six (UU 6/2011 Ps 75(2))', () => {
    const refusal = tak.refusal(decide('g'), registered());
    expect(refusal).toMatchObject({ code: 'TAK_MEASURE_UNKNOWN', allowed: ['a', 'b', 'c', 'd', 'e', 'f'] });
  });
});
