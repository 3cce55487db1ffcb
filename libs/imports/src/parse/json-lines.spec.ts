import type { Unparsable } from '../problem';
import { parseJsonLines } from './json-lines';

describe('JSON Lines', () => {
  it('are one object a line; numbers keep their text, null and empty texts are absent', () => {
    const { rows } = parseJsonLines('{"a":3.10,"b":"x","c":null,"d":"","e":[1,{"f":2}]}\n\n{"template":"visit"}');
    expect(rows.map(({ line, template, cells }) => [line, template, Object.fromEntries(cells)])).toEqual([
      [1, undefined, { a: { kind: 'number', text: '3.1' }, b: 'x', e: { kind: 'value', value: [1, { f: 2 }] } }],
      [3, 'visit', {}],
    ]);
  });

  it.each(['{"a":1', '[1]', '"a"', 'null', '12'])('are refused where a line is no object: %s', (line) => {
    const read = (): unknown => parseJsonLines(`{"a":1}\n${line}`);
    expect(read).toThrow(expect.objectContaining({ code: 'JSON_BROKEN', row: 2 }) as Unparsable);
  });
});
