import { statusName } from './status-names';

describe('The name of a state', () => {
  it('is Indonesian, so that a refusal and a list read as sentences', () => {
    expect(statusName('minutesFiled')).toBe('notulen disimpan');
    expect(statusName('proposed')).toBe('diusulkan');
  });

  it('is the code of a state that has no name', () => {
    expect(statusName('toString')).toBe('toString');
    expect(statusName('unheardOf')).toBe('unheardOf');
  });
});
