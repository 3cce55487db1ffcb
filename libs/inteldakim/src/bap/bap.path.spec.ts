import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON } from '../testing/register';
import { bapWorkflow } from './bap.workflow';

const details = { type: 'foreigner-violation', person: PERSON, nationality: 'CHN', sex: 'male' };
const open = { type: 'OpenBap', data: { openedOn: '2021-03-04', ...details } };
const sign = { type: 'SignBap', data: { signedOn: '2021-03-05', outcome: 'violation-found' } };
const cancel = { type: 'CancelBap', data: { reason: 'orang tidak hadir', cancelledOn: '2021-03-05' } };
const after = (...commands: readonly Command[]) =>
  Scenario.of(bapWorkflow).given(...commands.map((each) => [each] as const));

describe('A BAP', () => {
  it('is opened, then signed with an outcome', () => {
    expect(after(open).state().entity.status).toBe('opened');
    expect(after(open).refusal({ ...sign, data: { signedOn: '2021-03-05' } })).toMatchObject({ field: 'outcome' });
    expect(after(open, sign).state().entity).toMatchObject({ status: 'signed', signing: sign.data });
  });

  it('is cancelled only before it was signed, which counts it', () => {
    expect(after(open, cancel).state().entity.status).toBe('cancelled');
    expect(after(open, sign).refusal(cancel).code).toBe('TRANSITION_NOT_ALLOWED');
    expect(
      after(open, sign)
        .facts()
        .map(({ fact }) => [fact.kind, fact.period]),
    ).toEqual([['bap', '2021-03-05']]);
  });
});
