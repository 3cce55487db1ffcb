import { strFromU8, unzipSync } from 'fflate';
import { writeEvidence } from '../export/bundle';
import { spanOf } from '../spans/span';
import { definitionRow, targetRow, valueRow } from '../../test/indicator-rows';
import { refusalOf } from '../../test/refusal';
import { act, recapFacts, type Row, tally } from '../../test/year-facts';
import { type Evidence, evidenceOf, type EvidenceRecord, recordFile } from './evidence-bundle';

const quarter = (number: number) => spanOf({ year: 2021, quarter: number });
const evidence = (rows: readonly Row[], indicator = 'operasi', number = 1): Evidence =>
  evidenceOf(recapFacts(rows).year, quarter(number), indicator, '2021-12-31T00:00:00.000Z');

const COUNTED = [
  definitionRow('operasi', { op: 'count', kind: 'joint-operation' }),
  targetRow('operasi', '4'),
  definitionRow('ikm', { op: 'recorded' }),
  targetRow('ikm', '3.15'),
  act('joint-operation', '2021-02-24', { stream: 'cilegon.operation-a' }),
  act('joint-operation', '2021-06-24', { stream: 'cilegon.operation-b' }),
  act('bap', '2021-02-24'),
];

const record = (stream: string, overrides: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  stream,
  entity: 'operation',
  label: 'Operasi',
  section: 'inteldakim',
  status: 'reported',
  occurredOn: '2021-02-24',
  revision: 1,
  summary: { location: 'Merak' },
  state: { status: 'reported' },
  events: [],
  ...overrides,
});

/** The same record with its fields the other way round. */
const backwards = ({ events, state, summary, ...rest }: EvidenceRecord): EvidenceRecord => ({
  events,
  state,
  summary,
  ...rest,
});

const files = (bytes: Buffer): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

describe('The evidence of an indicator in a quarter', () => {
  it('is the facts behind its target and realisation up to the end of the quarter, and no others', () => {
    const { facts, streams } = evidence(COUNTED);
    expect(facts.map(({ kind, period, inQuarter }) => [kind, period, inQuarter])).toEqual([
      ['indicator-target', '2021', false],
      ['joint-operation', '2021-02-24', true],
    ]);
    expect(streams).toEqual(['cilegon.operation-a', 'cilegon.test-1']);
  });

  it('in a later quarter stands on the earlier ones as well, and says which facts are of the quarter itself', () => {
    const { facts, figure, figureToQuarter } = evidence(COUNTED, 'operasi', 2);
    expect(facts.slice(1).map(({ period, inQuarter }) => [period, inQuarter])).toEqual([
      ['2021-02-24', false],
      ['2021-06-24', true],
    ]);
    expect([figure.realisation?.value, figureToQuarter.realisation?.value]).toEqual(['2', '2']);
    expect(evidence(COUNTED).figureToQuarter.realisation?.value).toBe('1');
    expect(evidence(COUNTED).figure.realisation?.value).toBe('2');
  });

  it('of a recorded value does not take the year’s value for a quarter’s', () => {
    const rows = [definitionRow('ikm', { op: 'recorded' }), valueRow('ikm', '3.45')];
    expect(evidence(rows, 'ikm').figureToQuarter.realisation).toBeNull();
    expect(evidence(rows, 'ikm', 4).figureToQuarter.realisation?.value).toBe('3.45');
  });

  it('of a count that a tally states is the tally; of one that is zero it is what says so', () => {
    const definition = definitionRow('operasi', { op: 'count', kind: 'joint-operation' });
    const tallied = evidence([definition, tally('joint-operation', '2021-02', 3)]);
    expect(tallied.facts.map(({ basis, quantity }) => [basis, quantity])).toEqual([['tally', 3]]);
    const nil = { kind: 'nil-report', period: '2021-02', dimensions: { kind: 'joint-operation' } };
    const other = { kind: 'nil-report', period: '2021-02', dimensions: { kind: 'bap' } };
    const complete = { kind: 'period-complete', period: '2021-03', dimensions: { section: 'inteldakim' } };
    expect(evidence([definition, nil, other, complete]).facts.map(({ kind }) => kind)).toEqual([
      'nil-report',
      'period-complete',
    ]);
  });

  it('of a survey is the months that the formula selects', () => {
    const survey = (name: string, month: string): Row => ({
      kind: 'survey',
      period: month,
      quantity: 30,
      value: '90',
      dimensions: { survey: name },
    });
    const rows = [
      definitionRow('ikm', { op: 'weighted-mean', over: { kind: 'survey', where: { survey: 'ikm' } } }),
      survey('ikm', '2021-01'),
      survey('ipk', '2021-01'),
      survey('ikm', '2021-04'),
    ];
    const { facts, figureToQuarter, figure } = evidence(rows, 'ikm');
    expect(facts.map(({ period, value }) => [period, value])).toEqual([['2021-01', '90']]);
    const said = figureToQuarter.notes.map(({ text }) => text).join(' ');
    expect(said).toContain('2021-02');
    expect(said).not.toMatch(/2021-(0[4-9]|1\d)/);
    expect(figure.notes.map(({ text }) => text).join(' ')).toContain('2021-05');
  });

  it('of intelligence is its number: no record is named (class rahasia)', () => {
    const rows = [
      definitionRow('intel', { op: 'count', kind: 'intelligence-operation' }),
      act('intelligence-operation', '2021-02-24', { stream: 'cilegon.operation-secret' }),
    ];
    const made = evidence(rows, 'intel');
    expect(made.facts).toEqual([expect.objectContaining({ kind: 'intelligence-operation', stream: null })]);
    expect(made.streams).toEqual([]);
    const written = files(writeEvidence(made, []));
    expect(Object.values(written).join('\n')).not.toContain('operation-secret');
    expect(written['index.csv']).toContain('rahasia: hanya jumlah');
  });

  it('of an indicator that the year has not is refused with those that it has', () => {
    expect(refusalOf(() => evidence(COUNTED, 'iki'))).toMatchObject({
      code: 'INDICATOR_UNKNOWN',
      field: 'indicator',
      allowed: ['operasi', 'ikm'],
    });
  });
});

describe('The bundle', () => {
  const made = evidence(COUNTED);
  const records = [record('cilegon.operation-a'), record('cilegon.test-1', { entity: 'test' })];

  it('holds an index as a page and as a table, the figure with its definition, and a file for each record', () => {
    const written = files(writeEvidence(made, records));
    expect(Object.keys(written)).toEqual([
      'angka.json',
      'catatan/operation-a.json',
      'catatan/test-1.json',
      'index.csv',
      'index.html',
    ]);
    expect(JSON.parse(written['angka.json'] ?? '')).toMatchObject({
      indicator: 'operasi',
      figure: { realisation: { value: '2' } },
      definition: { formula: { op: 'count', kind: 'joint-operation' } },
    });
    expect(written['index.csv']?.split('\r\n')).toHaveLength(1 + made.facts.length + 1);
    expect(written['index.html']).toContain('<a href="catatan/operation-a.json">');
  });

  it('says in Indonesian how the figure is made and what each fact is stated by', () => {
    const written = files(writeEvidence(made, records));
    expect(written['index.html']).toContain('<td>dari dokumen</td>');
    expect(written['index.csv']).toContain(',joint-operation,kegiatan,');
  });

  it('every record that the index names is in it', () => {
    const written = files(writeEvidence(made, records));
    for (const stream of made.streams) expect(written).toHaveProperty([recordFile(stream)]);
  });

  it('is the same bytes whenever it is made, in whatever order the records come and their fields stand', () => {
    const first = writeEvidence(made, records);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    const reordered = [...records].reverse().map(backwards);
    const second = writeEvidence(made, reordered);
    jest.useRealTimers();
    expect(second.equals(first)).toBe(true);
  });

  it('writes what was typed as text, on the page as well as in the table', () => {
    const rows = [
      definitionRow('ikm', { op: 'recorded' }, { name: '<script>alert(1)</script> & "x"' }),
      { ...valueRow('ikm', '3'), period: '2021-01', dimensions: { indicator: 'ikm', catatan: '=1+1<b>' } },
    ];
    const written = files(writeEvidence(evidence(rows, 'ikm'), []));
    expect(written['index.html']).not.toMatch(/<script|<b>/);
    expect(written['index.html']).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
  });
});
