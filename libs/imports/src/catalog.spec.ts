import { visitWorkflow, yearPlanWorkflow } from '../test/visits';
import type { ImportTemplate, Workflow } from '@jejak/records';
import { catalogOf, findEntryByName } from './catalog';
import { parseCsv } from './parse/csv';
import { describeTemplate, writeTemplate } from './templates';

const [visit] = visitWorkflow.imports ?? [];
const named = (kind: string): ImportTemplate[] => (visit === undefined ? [] : [{ ...visit, kind }]);
const workflow: Workflow = { ...visitWorkflow, imports: [...named('survey'), ...named('survey-month')] };
const catalog = catalogOf([visitWorkflow, yearPlanWorkflow]);

describe('The kinds of import', () => {
  it('are listed in the order in which files are read', () => {
    expect(catalog.map(({ template }) => template.kind)).toEqual(['plan', 'visit']);
  });

  it.each([
    ['survey-month-2021.csv', 'survey-month'],
    ['Survey-2021.csv', 'survey'],
    ['survey.csv', 'survey'],
    ['survey_januari.xlsx', 'survey'],
    ['surveys.csv', undefined],
    ['2021-survey.csv', undefined],
  ])('are told by the beginning of a file name: %s is %s', (name, kind) => {
    expect(findEntryByName(catalogOf([workflow]), name)?.template.kind).toBe(kind);
  });

  it('have a template with a header and an example row that belongs to no office', () => {
    const { header, rows } = parseCsv(writeTemplate(catalog, 'visit'));
    expect(header?.names).toEqual(['on', 'place', 'outcome', 'office', 'ref']);
    expect(rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { on: '2 Maret 2021', place: 'Merak', outcome: 'Nihil' },
    ]);
  });

  it('describe their columns: type, whether required, forms and help', () => {
    expect(describeTemplate(catalog, 'plan').columns[2]).toEqual({
      name: 'most',
      type: 'whole',
      required: true,
      choices: [],
      accepted: ['1234', '1.234'],
      help: 'Paling banyak',
      example: '12',
    });
    expect(() => describeTemplate(catalog, 'lain')).toThrow(
      expect.objectContaining({ allowed: ['plan', 'visit'] }) as Error,
    );
  });
});
