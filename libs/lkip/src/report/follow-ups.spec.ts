import type { Problem } from '@jejak/planning/domain';
import { followUpsOf } from './follow-ups';

const plan = (plannedOn: string, ended?: Partial<Problem>): { readonly id: string; readonly content: Problem } => ({
  id: plannedOn,
  content: { status: 'followUpPlanned', followUp: { text: plannedOn, plannedOn }, ...ended } as Problem,
});

describe('Follow-up plans of a report', () => {
  const problems = [
    plan('2018-05-01', { status: 'done', done: { doneOn: '2019-01-01', result: 'selesai' } }),
    plan('2018-06-01', { status: 'done', done: { doneOn: '2021-02-01', result: 'selesai' } }),
    plan('2019-07-01'),
    plan('2020-12-31', {
      status: 'dropped',
      dropped: { droppedOn: '2020-12-31', reason: 'diganti' },
    }),
    plan('2021-01-01'),
  ];
  const { before, during } = followUpsOf(problems, 2021);

  it('tell of the year before and of what is still open, not of what an earlier report told already', () => {
    expect(before.map(({ followUp }) => followUp.text)).toEqual(['2018-06-01', '2019-07-01', '2020-12-31']);
  });

  it('of the year itself are plans of the report', () => {
    expect(during.map(({ followUp }) => followUp.text)).toEqual(['2021-01-01']);
  });
});
