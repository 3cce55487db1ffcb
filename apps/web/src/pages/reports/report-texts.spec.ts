import type { Block, Finding } from './report-data';
import { blockOfFinding, textsByHeading } from './report-texts';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Kata Pengantar' },
  { kind: 'paragraph', runs: [{ kind: 'text', text: 'Seluruh 3 indikator tercapai.' }] },
  { kind: 'heading', level: 3, text: 'Indikator Kinerja: Indeks Kepuasan Masyarakat' },
  { kind: 'table', name: 'Survei', caption: 'Nilai survei menurut bulan, tahun 2022', columns: [], rows: [] },
];
const finding = (place: string, sentence = ''): Finding => ({
  code: 'MISSING_MONTH',
  severity: 'warn',
  place,
  stated: '-',
  computed: '',
  sentence,
});

describe('The place of a finding', () => {
  it('is the table that it names before its row', () => {
    expect(blockOfFinding(blocks, finding('Nilai survei menurut bulan, tahun 2022 · Mei'))).toBe(3);
  });

  it('is the paragraph that holds the very sentence, where no title is named', () => {
    expect(blockOfFinding(blocks, finding('', 'Seluruh 3 indikator tercapai.'))).toBe(1);
  });

  it('is unknown, and not some other block, where nothing holds its words', () => {
    expect(blockOfFinding(blocks, finding('Tabel yang tidak ada · Mei'))).toBeUndefined();
    expect(blockOfFinding(blocks, finding(''))).toBeUndefined();
  });
});

describe('A text that may be written', () => {
  it('is offered under its own heading, also where the heading calls the indicator otherwise', () => {
    const text = { written: false, text: '' };
    const places = textsByHeading(blocks, {
      preface: { title: 'Kata Pengantar', ...text },
      'analysis.ikm': { title: 'Analisis Indeks Kepuasan Masyarakat', ...text },
      motto: { title: 'Motto', ...text },
    });
    expect([...places]).toEqual([
      [0, 'preface'],
      [2, 'analysis.ikm'],
    ]);
  });
});
