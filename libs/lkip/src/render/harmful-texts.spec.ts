import { renderReport } from './render-report';
import { cellsOf, filesOf, textOfDocx } from './testing/read-back';
import { sampleReport } from './testing/sample-report';

describe('texts that mean harm', () => {
  const MEAN = [
    '<script>alert(1)</script>',
    '=cmd()',
    '+1+1',
    '@SUM(A1)',
    '-2',
    '😀 \u0000\ud800',
    'x'.repeat(900),
    '"\'&</style>',
  ];
  const report = sampleReport({
    title: '</title><script>alert(2)</script>',
    office: 'Kantor "x"}</style><script>',
    blocks: [
      { kind: 'heading', level: 1, text: '<b>&' },
      { kind: 'paragraph', runs: MEAN.map((text) => ({ kind: 'text', text })) },
      {
        kind: 'table',
        name: "'[a]:*?/\\",
        caption: '<i>',
        columns: [{ title: '=1+1', kind: 'text' }],
        rows: MEAN.map((text) => ({ cells: [{ text }] })),
      },
      {
        kind: 'chart',
        shape: 'bar',
        title: '<svg onload=x>',
        description: '"><script>',
        unit: '<',
        labels: ['<a>'],
        series: [{ name: '&', values: [{ exact: '1/1', printed: '<1' }] }],
      },
    ],
  });

  it('HTML runs nothing and asks no other place for anything', async () => {
    const html = Buffer.from(await renderReport(report, 'html')).toString();
    expect(html).not.toMatch(/<script|<svg onload|<\/style>[^<]*<script/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\/|url\(|@import|\bsrc=|<link/i);
  });

  it('XLSX holds text as text: no formula comes from a cell', async () => {
    const files = await filesOf(report, 'xlsx');
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const [, sheet] of sheets) expect(sheet).not.toContain('<f>');
    for (const cell of cellsOf(files['xl/worksheets/sheet2.xml'] ?? '').values()) expect(cell.type).not.toBeUndefined();
  });

  it('DOCX and PDF are written, with what they cannot hold replaced', async () => {
    const text = await textOfDocx(report);
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('😀 \ufffd\ufffd');
    expect(Buffer.from(await renderReport(report, 'pdf')).toString('latin1')).toMatch(/^%PDF-/);
  });
});
