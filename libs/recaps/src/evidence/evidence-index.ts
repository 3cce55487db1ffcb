import { toIndonesian } from '@jejak/figures';
import type { Note } from '@jejak/indicators/domain';
import type { Cell, Table } from '../export/table';
import { type Evidence, type EvidenceFact, recordFile } from './evidence-bundle';

const WITHHELD = 'rahasia: hanya jumlah';

/** What a fact is stated by, in the words of those who read the index. */
const BASES: Readonly<Record<EvidenceFact['basis'], string>> = {
  act: 'kegiatan',
  tally: 'rekap',
  statement: 'keterangan',
};
const METHODS: Readonly<Record<string, string>> = {
  recorded: 'dari dokumen',
  survey: 'dari survei',
  composite: 'gabungan komponen',
  computed: 'dihitung dari catatan',
};

/** The index of a bundle as a table: one line a fact. */
export const indexTable = ({ facts }: Evidence): Table => ({
  name: 'Data dukung',
  columns: [
    { title: 'No', type: 'whole' },
    { title: 'Periode', type: 'text' },
    { title: 'Triwulan ini', type: 'text' },
    { title: 'Jenis', type: 'text' },
    { title: 'Dasar', type: 'text' },
    { title: 'Jumlah', type: 'whole' },
    { title: 'Nilai', type: 'text' },
    { title: 'Rincian', type: 'text' },
    { title: 'Susulan', type: 'text' },
    { title: 'Posisi', type: 'whole' },
    { title: 'Berkas', type: 'text' },
  ],
  rows: facts.map((fact) => [
    fact.number,
    fact.period,
    yesNo(fact.inQuarter),
    fact.kind,
    BASES[fact.basis],
    fact.quantity,
    fact.value,
    detailsOf(fact),
    yesNo(fact.late),
    Number(fact.position),
    fact.stream === null ? WITHHELD : recordFile(fact.stream),
  ]),
});

/** The index as a page that needs nothing but itself: the figures on top, the facts below, each with its record. */
export const indexPage = (evidence: Evidence): string => {
  const { office, quarter, indicator, asOf, figure, figureToQuarter } = evidence;
  const title = `Data dukung ${figure.name} — ${quarter.label}`;
  const { columns, rows } = indexTable(evidence);
  const figures = [
    ['Kantor', office],
    ['Indikator', `${indicator}: ${figure.name}`],
    ['Cara hitung', METHODS[figure.method] ?? figure.method],
    ['Versi definisi', figure.definitionVersion === null ? '—' : String(figure.definitionVersion)],
    ['Target', printed(figure.target)],
    ['Realisasi tahun berjalan', printed(figure.realisation)],
    ['Capaian tahun berjalan', percent(figure.achievement)],
    [`Realisasi sampai ${quarter.label}`, printed(figureToQuarter.realisation)],
    [`Capaian sampai ${quarter.label}`, percent(figureToQuarter.achievement)],
    ['Posisi log', String(Number(asOf.position))],
    ['Dicatat', asOf.recordedAt ?? '—'],
  ];
  return [
    '<!doctype html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escape(title)}</h1>`,
    '<table class="angka">',
    ...figures.map(
      ([name = '', value = '']) => `<tr><th scope="row">${escape(name)}</th><td>${escape(value)}</td></tr>`,
    ),
    '</table>',
    ...notesList('Catatan atas angka tahun berjalan', figure.notes),
    ...notesList(`Catatan atas angka sampai ${quarter.label}`, figureToQuarter.notes),
    `<p>${escape(`${toIndonesian(String(evidence.facts.length))} fakta, ${toIndonesian(String(evidence.streams.length))} catatan. `)}`,
    'Angka lengkap beserta definisinya ada di <a href="angka.json">angka.json</a>; tabel ini juga di <a href="index.csv">index.csv</a>.</p>',
    '<table>',
    `<thead><tr>${columns.map(({ title: name }) => `<th scope="col">${escape(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`),
    '</tbody>',
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

const notesList = (title: string, notes: readonly Note[]): readonly string[] =>
  notes.length === 0
    ? []
    : [`<h2>${escape(title)}</h2>`, '<ul>', ...notes.map(({ text }) => `<li>${escape(text)}</li>`), '</ul>'];

const STYLE = [
  'body{font-family:sans-serif;margin:2rem}',
  'table{border-collapse:collapse;margin:1rem 0}',
  'th,td{border:1px solid #888;padding:.25rem .5rem;text-align:left;vertical-align:top}',
  'thead th{background:#d9e2ec}',
].join('');

const cellOf = (cell: Cell, place: number, row: readonly Cell[]): string => {
  const text = cell === null || typeof cell === 'object' ? '' : String(cell);
  const isFile = place === row.length - 1 && text !== WITHHELD;
  return `<td>${isFile ? `<a href="${escape(text)}">${escape(text)}</a>` : escape(text)}</td>`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const printed = (figure: { readonly printed: string } | null): string => (figure === null ? '—' : figure.printed);
const percent = (figure: { readonly printed: string } | null): string =>
  figure === null ? '—' : `${figure.printed} %`;
const yesNo = (value: boolean): string => (value ? 'ya' : '');
const detailsOf = ({ dimensions }: EvidenceFact): string =>
  Object.entries(dimensions)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
