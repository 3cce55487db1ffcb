import { deadlineWorkflow } from '@jejak/deadlines';
import { Folding } from './folding';
import { History } from './history';
import { type Task, task } from './task-workflow';

/** A log of tasks for each test, and the registers that are folded from it. */
export const useTasks = () => {
  let folding: Folding | undefined;
  let history = new History();
  beforeEach(() => {
    folding = new Folding([task, deadlineWorkflow]);
    history = new History();
  });
  afterEach(() => {
    folding?.close();
  });
  const opened = (): Folding => {
    if (folding === undefined) throw new Error('no test is running');
    return folding;
  };
  const registers = () => {
    const read = opened().registers(history.readPage);
    read.runner.catchUp();
    return read;
  };
  return {
    folding: opened,
    history: () => history,
    registers,
    folded: () => registers().database,
    set: (id: string, given: Partial<Task>, office = 'cilegon') =>
      history.add(`${office}.task-${id}`, 'TaskSet', { task: { name: `tugas ${id}`, ...given } }),
    voided: (id: string) => history.add(`cilegon.task-${id}`, 'TaskVoided', { item: '', reason: 'salah catat' }),
  };
};
