import { Refusal } from '@jejak/kernel';
import { reportFailure } from './failure';
import type { Output } from './output';
import { run } from './run';

const collect = (): { readonly out: Output; readonly results: string[]; readonly notes: string[] } => {
  const results: string[] = [];
  const notes: string[] = [];
  const out: Output = {
    result: (text) => results.push(text),
    note: (text) => notes.push(text),
    drawsProgress: false,
  };
  return { out, results, notes };
};

describe('A command line', () => {
  it('that asks for help gets it on stdout and ends with 0', async () => {
    const { out, results, notes } = collect();
    expect(await run(['--help'], out)).toBe(0);
    expect(results.join('')).toContain('jejak template');
    expect(notes).toEqual([]);
  });

  it('that is wrong ends with 2 and a word on stderr', async () => {
    const { out, results, notes } = collect();
    expect(await run(['count'], out)).toBe(2);
    expect(results).toEqual([]);
    expect(notes.join('\n')).toContain('Did you mean counts?');
  });

  it('that is refused ends with 1, naming the code and what is allowed', () => {
    const { out, notes } = collect();
    const refusal = new Refusal({ code: 'KIND_UNKNOWN', en: 'No such kind', id: 'Tidak ada.', allowed: ['a', 'b'] });
    expect(reportFailure(refusal, out)).toBe(1);
    expect(notes).toEqual(['error KIND_UNKNOWN: No such kind', '  allowed: a, b']);
  });

  it('that meets a fault of the program ends with 3, without a stack trace', () => {
    const { out, notes } = collect();
    expect(reportFailure(new TypeError('x is not a function'), out)).toBe(3);
    expect(notes.join('\n')).not.toMatch(/\n\s+at /);
  });
});
