import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopesReference } from '@jejak/access/domain';

/** Cells alone: how a table is set is the formatter's business. */
const cellsOf = (text: string): readonly string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/reference/scopes.md', () => {
  it('says what the table says', () => {
    const written = readFileSync(join(__dirname, '../../docs/reference/scopes.md'), 'utf8');
    expect(cellsOf(written)).toEqual(cellsOf(scopesReference()));
    expect(cellsOf(written).length).toBeGreaterThan(30);
  });
});
