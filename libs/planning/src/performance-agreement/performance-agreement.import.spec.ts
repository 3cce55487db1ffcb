import type { ImportPlan, ImportRow } from '@jejak/records';
import { refusalOf } from '@jejak/records/testing';
import { performanceAgreementImport as template } from './performance-agreement.import';
import { performanceAgreementWorkflow } from './performance-agreement.workflow';

const planOf = (...rows: readonly ImportRow[]): ImportPlan => template.group?.toPlan(rows) ?? { commands: [] };
const rowsRefused = (...rows: readonly ImportRow[]) => refusalOf(() => planOf(...rows));

describe('A file of performance agreements', () => {
  const ikm = { year: 2021, indicator: 'ikm', name: 'IKM', target: '3.15', source: 'Perjanjian Kinerja 2021' };
  const meetings = { year: 2021, kind: 'timpora-meeting', target: '4' };

  it('gathers the rows of a year into one signing on the stream of that year', () => {
    const plan = planOf(ikm, { ...meetings, signedOn: '2021-01-04' });
    expect(plan).toEqual({
      id: '2021',
      commands: [
        {
          type: 'SignAgreement',
          data: {
            year: 2021,
            signedOn: '2021-01-04',
            source: 'Perjanjian Kinerja 2021',
            targets: [{ indicator: 'ikm', name: 'IKM', target: '3.15' }],
            activityTargets: [{ kind: 'timpora-meeting', target: 4 }],
          },
        },
      ],
    });
    expect(performanceAgreementWorkflow.naturalId?.(plan.commands[0]?.data ?? {})).toBe(plan.id);
    expect(template.group?.key(ikm)).toBe(template.group?.key(meetings));
    expect(template.group?.key({ ...ikm, year: 2020 })).not.toBe(template.group?.key(ikm));
  });

  it('gives the target of an indicator or of a kind in a row, never both or neither', () => {
    expect(rowsRefused({ ...ikm, kind: 'bap' })).toMatchObject({ code: 'ROW_SUBJECT_INVALID', field: 'indicator' });
    expect(rowsRefused({ year: 2021, target: '3' }).code).toBe('ROW_SUBJECT_INVALID');
  });

  it.each(['signedOn', 'parties', 'source'])('does not give two different %s for one agreement', (name) => {
    const refusal = rowsRefused({ ...ikm, [name]: 'a' }, { ...meetings, [name]: 'b' });
    expect(refusal).toMatchObject({ code: 'ROWS_DIFFER', field: name, allowed: ['a', 'b'] });
  });
});
