import { actionOfCommand, sectionsOf } from './commands';

const ALL = ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'];

describe('The action of a command', () => {
  it('is writing unless the table says another', () => {
    expect(actionOfCommand('operation', 'PlanOperation')).toBe('record.write');
    expect(actionOfCommand('operation', 'ApproveCorrection')).toBe('record.approve');
    expect(actionOfCommand('period', 'LockPeriod')).toBe('period.lock');
  });

  it('on an indicator’s definition is the definition’s own, since it changes every figure', () => {
    expect(actionOfCommand('indicatorDefinition', 'ApproveCorrection')).toBe('definition.approve');
    expect(actionOfCommand('indicatorDefinition', 'RequestVoid')).toBe('definition.propose');
  });

  it('of a name that only objects have is writing', () => {
    expect(actionOfCommand('constructor', 'toString')).toBe('record.write');
  });
});

describe('The section that owns a record', () => {
  const period = { entity: 'period', section: 'tata-usaha' };

  it('is that of its workflow', () => {
    expect(sectionsOf({ entity: 'operation', section: 'inteldakim' }, ALL)).toEqual(['inteldakim']);
  });

  it('is, of a period and a nil report, the one that the record names', () => {
    expect(sectionsOf({ ...period, id: 'lalintuskim-2021-03' }, ALL)).toEqual(['lalintuskim']);
    expect(sectionsOf({ ...period, id: 'tata-usaha-2021-03' }, ALL)).toEqual(['tata-usaha']);
    expect(sectionsOf({ ...period, data: { section: 'tikim', month: '2021-03' } }, ALL)).toEqual(['tikim']);
  });

  it('is, of a period that exists, not what the request says of it', () => {
    expect(sectionsOf({ ...period, id: 'lalintuskim-2021-03', data: { section: 'inteldakim' } }, ALL)).toEqual([
      'lalintuskim',
    ]);
  });

  it('that nobody names is nobody’s', () => {
    expect(sectionsOf({ ...period, data: { section: 'keuangan' } }, ALL)).toEqual([]);
    expect(sectionsOf({ ...period, data: null }, ALL)).toEqual([]);
  });

  it('is every one for persons, companies and agencies, whom every section meets', () => {
    expect(sectionsOf({ entity: 'person', section: 'inteldakim', id: 'x' }, ALL)).toEqual(ALL);
  });
});
