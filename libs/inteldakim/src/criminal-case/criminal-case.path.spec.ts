import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { PERSON, registered } from '../testing/register';
import { criminalCaseWorkflow } from './criminal-case.workflow';

const known = registered();
const start = {
  type: 'StartCriminalCase',
  data: {
    startedOn: '2021-05-03',
    article: 'UU 6/2011 Ps 119',
    suspectCount: 1,
    persons: [{ person: PERSON, nationality: 'CHN', sex: 'male' }],
  },
};
const spdp = { type: 'SendSpdp', data: { sentOn: '2021-05-06', suspectOn: '2021-05-06', reporterOn: '2021-05-06' } };
const file = (handedOverOn: string): Command => ({ type: 'HandOverFile', data: { handedOverOn } });
const p19 = { type: 'ReturnFile', data: { returnedOn: '2021-05-24' } };
const p21 = { type: 'DeclareFileComplete', data: { completeOn: '2021-06-07' } };
const tahapII = { type: 'HandOverSuspects', data: { handedOverOn: '2021-06-14' } };
const verdict = { type: 'RecordVerdict', data: { verdictOn: '2021-06-28', outcome: 'convicted' } };
const stop = { type: 'StopCriminalCase', data: { stoppedOn: '2021-06-29', ground: 'by-law' } };
const after = (...commands: readonly Command[]) =>
  Scenario.of(criminalCaseWorkflow).given(...commands.map((each) => [each, known] as const));

describe('A criminal case', () => {
  it('goes from the sprindik by SPDP, file, P-19 or P-21 and Tahap II to the verdict', () => {
    const way = [start, spdp, file('2021-05-20'), p19, file('2021-05-31'), p21, tahapII, verdict];
    expect(way.map((_, index) => after(...way.slice(0, index + 1)).state().entity.status)).toEqual([
      'started',
      'spdpSent',
      'fileHandedOver',
      'p19',
      'fileHandedOver',
      'p21',
      'tahapII',
      'verdict',
    ]);
  });

  it('or it is stopped (SP3)', () => {
    expect(after(start, spdp, file('2021-05-20'), stop).state().entity.status).toBe('stopped');
  });
});
