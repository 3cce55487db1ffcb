import type { Command } from '@jejak/kernel';
import { refusalOf, Scenario } from '@jejak/records/testing';
import { operationImport } from './operation.import';
import { operationWorkflow } from './operation.workflow';

const details = { kind: 'joint-operation', mode: 'land', location: 'Kawasan industri', agencies: ['Polres'] };
const planned = { ...details, plannedFor: '2021-06-24' };
const whole = {
  ...planned,
  warrantOn: '2021-06-21',
  warrantNumber: 'SP-1',
  startedOn: '2021-06-24',
  personnel: 50,
  reportedOn: '2021-06-28',
  reportNumber: 'LAP-1',
  findings: 'Nihil pelanggaran',
};
const typesOf = (row: object): readonly string[] => operationImport.toPlan({ ...row }).commands.map(({ type }) => type);
const carriedThrough = (row: object) =>
  Scenario.of(operationWorkflow)
    .given(...operationImport.toPlan({ ...row }).commands.map((command: Command) => [command] as const))
    .state().entity;
const rowRefused = (row: object) => refusalOf(() => operationImport.toPlan({ ...row }));

describe('A row of the operation file', () => {
  it('is every step that its columns give', () => {
    expect(typesOf(planned)).toEqual(['PlanOperation']);
    expect(typesOf({ ...planned, warrantOn: '2021-06-21' })).toEqual(['PlanOperation', 'IssueOperationWarrant']);
    expect(typesOf(whole)).toEqual(['PlanOperation', 'IssueOperationWarrant', 'CarryOutOperation', 'ReportOperation']);
  });

  it('becomes an operation by the same rules as any other', () => {
    expect(carriedThrough(whole)).toMatchObject({
      status: 'reported',
      warrant: { issuedOn: '2021-06-21', number: 'SP-1' },
      execution: { startedOn: '2021-06-24', endedOn: '2021-06-24', personnel: 50 },
      report: { number: 'LAP-1', findings: 'Nihil pelanggaran' },
      reportedOn: '2021-06-28',
    });
  });

  it('with a ground is carried out before its warrant order', () => {
    const row = { ...whole, ground: 'caught-in-the-act', warrantOn: '2021-06-25' };
    expect(typesOf(row).slice(1, 3)).toEqual(['CarryOutOperation', 'IssueOperationWarrant']);
    expect(carriedThrough(row)).toMatchObject({ status: 'reported', warrant: { issuedOn: '2021-06-25' } });
  });

  it('with a source is a record of the past, transcribed without its steps', () => {
    const row = { ...details, startedOn: '2021-06-24', personnel: 50, findings: 'Nihil', source: 'LKIP 2021, Bab III' };
    expect(operationImport.toPlan(row).commands).toEqual([
      {
        type: 'TranscribeOperation',
        data: {
          ...details,
          startedOn: '2021-06-24',
          personnel: 50,
          findings: 'Nihil',
          transcribedFrom: 'LKIP 2021, Bab III',
        },
      },
    ]);
    expect(carriedThrough(row)).toMatchObject({ status: 'reported', transcribedFrom: 'LKIP 2021, Bab III' });
  });

  it.each([
    ['plannedFor', '2021-06-24'],
    ['warrantOn', '2021-06-21'],
    ['ground', 'wanted-list'],
    ['reportedOn', '2021-06-28'],
  ])('with a source gives no step: %s', (column, value) => {
    const row = { ...details, startedOn: '2021-06-24', source: 'LKIP 2021, Bab III', [column]: value };
    expect(rowRefused(row)).toMatchObject({ code: 'COLUMN_NOT_WITH_SOURCE', field: column });
  });

  it.each([
    ['personnel', 50, 'startedOn'],
    ['ground', 'wanted-list', 'startedOn'],
    ['warrantNumber', 'SP-1', 'warrantOn'],
    ['findings', 'Nihil', 'reportedOn'],
    ['reportNumber', 'LAP-1', 'reportedOn'],
  ])('loses nothing: %s without its step is refused', (column, value, step) => {
    const refusal = rowRefused({ ...planned, [column]: value });
    expect(refusal).toMatchObject({ code: 'COLUMN_NEEDS_STEP', field: column, allowed: [step] });
  });

  it('is shown by examples that its own choices allow', () => {
    const choices = operationImport.columns.filter(({ type }) => type === 'choice');
    expect(choices.map(({ name }) => name)).toEqual(['kind', 'mode', 'officePart', 'ground']);
    for (const { choices: allowed = [], example } of choices) expect(['', ...allowed]).toContain(example);
  });
});
