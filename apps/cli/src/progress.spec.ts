import type { Output } from './output';
import { startProgress } from './progress';

describe('Progress away from a terminal', () => {
  it('is silent for a second, then a line every five', () => {
    const notes: string[] = [];
    const out: Output = { result: () => undefined, note: (text) => notes.push(text), drawsProgress: false };
    let time = 0;
    const progress = startProgress(out, () => time);
    for (time = 0; time <= 11_000; time += 500) progress.show('Checking', time / 500, 22);
    progress.end();
    expect(notes).toEqual(['Checking 2/22', 'Checking 12/22', 'Checking 22/22']);
  });
});
