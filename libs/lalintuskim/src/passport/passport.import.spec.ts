import { passportImport } from './passport.import';
import { passport } from './testing/passport-scenario';

const row = { issuedOn: '2021-06-11', product: 'ordinary-48', reason: 'new', applicationNumber: '1012345678' };

describe('A row of the SIMKIM export', () => {
  it('is one booklet, recorded by one command and one event', () => {
    const { commands } = passportImport.toPlan(row);
    expect(commands).toEqual([{ type: 'RecordIssuedPassport', data: row }]);
    const outcome = passport.when(commands[0] ?? { type: '', data: {} });
    expect(outcome.types).toEqual(['PassportIssuedRecorded']);
    expect(outcome.state.entity).toEqual({
      status: 'recorded',
      request: { product: 'ordinary-48', reason: 'new', applicationNumber: '1012345678' },
      issuedOn: '2021-06-11',
      source: 'SIMKIM',
    });
    expect(outcome.events).toMatchObject([{ data: { on: '2021-06-11' } }]);
  });

  it('may do without a number, as a day’s grid does', () => {
    const { applicationNumber: _unknown, ...unnumbered } = row;
    expect(passport.when({ type: 'RecordIssuedPassport', data: unnumbered }).types).toHaveLength(1);
  });

  it('names no person', () => {
    expect(passport.refusal({ type: 'RecordIssuedPassport', data: { ...row, person: 'x' } }).code).toBe(
      'FIELD_UNKNOWN',
    );
    expect(passportImport.columns.map(({ name }) => name)).toEqual([
      'issuedOn',
      'product',
      'reason',
      'applicationNumber',
      'source',
    ]);
  });

  it('is shown by examples that its own choices allow', () => {
    for (const { choices, example } of passportImport.columns) if (choices) expect(choices).toContain(example);
  });
});
