// Makes the templates of this folder anew: node libs/documents/templates/make-templates.cjs
// A word in braces is replaced by what the record says; {#rows} … {/rows} repeats. An office that wants its letters
// otherwise edits a copy in the folder `templates` of its data directory.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} = require('docx');

const FONT = 'Arial';
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 1000, left: 1300, right: 1100 } };
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const run = (text, more = {}) => new TextRun({ text, font: FONT, size: 22, ...more });
const line = (text, { bold = false, size = 22, ...more } = {}) =>
  new Paragraph({ children: [run(text, { bold, size })], spacing: { after: 80 }, ...more });
const centred = (text, more = {}) => line(text, { alignment: AlignmentType.CENTER, ...more });
const gap = () => new Paragraph({ children: [], spacing: { after: 120 } });

const letterhead = () => [
  centred('{kop_kementerian}', { bold: true }),
  centred('{kop_direktorat}', { bold: true }),
  centred('{kop_induk}', { bold: true }),
  centred('{kop_kantor}', { bold: true, size: 26 }),
  new Paragraph({
    children: [run('{kop_alamat}', { size: 18 })],
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 6, color: '000000' } },
    spacing: { after: 240 },
  }),
];

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run('Rujukan catatan: {rujukan} — posisi log {posisi} — halaman ', { size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 16 }),
        ],
      }),
    ],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const cell = (text, width, more = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    children: (Array.isArray(text) ? text : [text]).map((one) =>
      one instanceof Paragraph ? one : new Paragraph({ children: [run(one, more)], spacing: { after: 40 } }),
    ),
  });

/** Name, colon, value: the usual list at the head of a letter. */
const pairs = (rows) =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [2700, 300, WIDTH - 3000],
    borders: NO_BORDERS,
    rows: rows.map(
      ([name, value]) => new TableRow({ children: [cell(name, 2700), cell(':', 300), cell(value, WIDTH - 3000)] }),
    ),
  });

/** A table with a head, and one row that is repeated for each of a list. */
const listing = (list, columns) => {
  const total = columns.reduce((sum, [, , share]) => sum + share, 0);
  const widths = columns.map(([, , share]) => Math.floor((WIDTH * share) / total));
  const texts = columns.map(([, value], index) => {
    const open = index === 0 ? `{#${list}}` : '';
    const close = index === columns.length - 1 ? `{/${list}}` : '';
    return `${open}${value}${close}`;
  });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(([head], index) => cell(head, widths[index], { bold: true })),
      }),
      new TableRow({ cantSplit: true, children: texts.map((text, index) => cell(text, widths[index])) }),
    ],
  });
};

/** A list in paragraphs, one for each item. */
const items = (list, text = '{.}') => [
  line(`{#${list}}`),
  line(`– ${text}`, { indent: { left: 360 } }),
  line(`{/${list}}`),
];
const itemsInCell = (list) => [
  new Paragraph({ children: [run(`{#${list}}`)] }),
  new Paragraph({ children: [run('– {.}')] }),
  new Paragraph({ children: [run(`{/${list}}`)] }),
];

const signature = () => {
  const indent = { left: 5000 };
  return [
    gap(),
    line('Ditetapkan di {tempat}', { indent }),
    line('pada tanggal {tanggal_surat}', { indent }),
    line('{jabatan_penandatangan},', { indent }),
    gap(),
    gap(),
    gap(),
    line('{nama_penandatangan}', { indent, bold: true }),
    line('NIP ………………………………', { indent }),
  ];
};

const heading = (title, number = 'Nomor: {nomor}') => [
  centred(title, { bold: true, size: 26 }),
  ...(number === '' ? [] : [centred(number)]),
  gap(),
];

const documents = {
  'surat-perintah': [
    ...heading('SURAT PERINTAH'),
    pairs([
      ['Menimbang', 'bahwa untuk melaksanakan {jenis_operasi} perlu diterbitkan surat perintah'],
      ['Dasar', 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian'],
    ]),
    gap(),
    centred('MEMERINTAHKAN', { bold: true }),
    line('Kepada:'),
    listing('petugas', [
      ['No', '{no}', 1],
      ['Nama / NIP', '{nama}', 6],
      ['Jabatan', '{jabatan}', 4],
    ]),
    gap(),
    pairs([
      ['Untuk', 'melaksanakan {jenis_operasi} ({moda})'],
      ['Tempat', '{lokasi}'],
      ['Waktu', '{waktu}'],
      ['Sasaran', itemsInCell('sasaran')],
      ['Bersama instansi', itemsInCell('instansi')],
    ]),
    gap(),
    line('Setelah melaksanakan tugas agar menyampaikan laporan tertulis.'),
    ...signature(),
  ],
  'undangan-timpora': [
    pairs([
      ['Nomor', '{nomor}'],
      ['Hal', 'Undangan rapat Tim Pengawasan Orang Asing tingkat {tingkat} ({jenis_rapat})'],
    ]),
    gap(),
    line('Yth.'),
    ...items('instansi', '{nama}'),
    line('di tempat'),
    gap(),
    line('Dengan hormat, kami mengundang Saudara menghadiri rapat Tim Pengawasan Orang Asing wilayah {wilayah} pada:'),
    pairs([
      ['Hari, tanggal', '{hari_tanggal}'],
      ['Pukul', '{pukul}'],
      ['Tempat', '{tempat_rapat}'],
      ['Pemimpin rapat', '{pemimpin}'],
      ['Acara', '{acara}'],
    ]),
    gap(),
    line('Demikian, atas perhatian dan kehadiran Saudara kami ucapkan terima kasih.'),
    ...signature(),
  ],
  'daftar-hadir': [
    ...heading('DAFTAR HADIR', ''),
    pairs([
      ['Rapat', 'Tim Pengawasan Orang Asing tingkat {tingkat} ({jenis_rapat})'],
      ['Wilayah', '{wilayah}'],
      ['Hari, tanggal', '{hari_tanggal}'],
      ['Pukul', '{pukul}'],
      ['Tempat', '{tempat_rapat}'],
    ]),
    gap(),
    listing('hadirin', [
      ['No', '{no}', 1],
      ['Instansi', '{instansi}', 4],
      ['Nama', '{nama}', 4],
      ['Jabatan', '{jabatan}', 3],
      ['Tanda tangan', '{tanda_tangan}', 3],
    ]),
  ],
  notulen: [
    ...heading('NOTULEN RAPAT'),
    pairs([
      ['Rapat', 'Tim Pengawasan Orang Asing tingkat {tingkat} ({jenis_rapat})'],
      ['Wilayah', '{wilayah}'],
      ['Hari, tanggal', '{hari_tanggal}'],
      ['Pukul', '{pukul}'],
      ['Tempat', '{tempat_rapat}'],
      ['Pemimpin rapat', '{pemimpin}'],
      ['Surat undangan', '{nomor_undangan}'],
    ]),
    gap(),
    listing('instansi', [
      ['No', '{no}', 1],
      ['Instansi', '{nama}', 8],
      ['Jumlah hadir', '{hadir}', 3],
    ]),
    gap(),
    line('Acara', { bold: true }),
    line('{acara}'),
    line('Hasil rapat', { bold: true }),
    line('{hasil}'),
    ...signature(),
  ],
  bap: [
    ...heading('BERITA ACARA PEMERIKSAAN'),
    line('Pada hari ini, {hari_tanggal}, bertempat di {tempat_pemeriksaan}, telah dilakukan pemeriksaan:'),
    pairs([
      ['Jenis pemeriksaan', '{jenis_bap}'],
      ['Rujukan daftar orang', '{orang}'],
      ['Nama (diisi tangan)', '{nama}'],
      ['Kewarganegaraan', '{kewarganegaraan}'],
      ['Jenis kelamin', '{jenis_kelamin}'],
      ['BAP tambahan dari', '{tambahan_dari}'],
    ]),
    gap(),
    listing('pertanyaan', [
      ['No', '{no}', 1],
      ['Pertanyaan', '{tanya}', 6],
      ['Jawaban', '{jawab}', 6],
    ]),
    gap(),
    pairs([
      ['Hasil pemeriksaan', '{hasil}'],
      ['Ditandatangani', '{tanggal_tanda_tangan}'],
    ]),
    gap(),
    line('Yang diperiksa, ………………………………          Pemeriksa, ………………………………'),
    ...signature(),
  ],
  'keputusan-tak': [
    ...heading('KEPUTUSAN TINDAKAN ADMINISTRATIF KEIMIGRASIAN'),
    pairs([
      ['Menimbang', '{dasar}'],
      ['Mengingat', 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian, Pasal 75'],
    ]),
    gap(),
    centred('MEMUTUSKAN', { bold: true }),
    line('Mengenakan Tindakan Administratif Keimigrasian terhadap:'),
    listing('orang', [
      ['No', '{no}', 1],
      ['Rujukan daftar orang', '{rujukan_orang}', 4],
      ['WN / JK', '{kewarganegaraan} / {jenis_kelamin}', 3],
      ['Tindakan (Pasal 75 ayat (2))', '{tindakan}', 6],
      ['Lewat waktu (hari)', '{hari_lewat}', 2],
      ['Biaya beban (Rp)', '{biaya}', 3],
    ]),
    gap(),
    pairs([['Jumlah biaya beban', 'Rp{jumlah_biaya}']]),
    line('Keberatan dapat diajukan kepada Menteri dan tidak menunda pelaksanaan keputusan ini (Pasal 77).'),
    ...signature(),
  ],
  'keputusan-detensi': [
    ...heading('KEPUTUSAN PENDETENSIAN'),
    pairs([
      ['Mengingat', 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian, Pasal 83 dan Pasal 84'],
      ['Rujukan daftar orang', '{orang}'],
      ['Nama (diisi tangan)', '{nama}'],
      ['Kewarganegaraan', '{kewarganegaraan}'],
      ['Jenis kelamin', '{jenis_kelamin}'],
      ['Dasar', '{dasar}'],
      ['Alasan', '{alasan}'],
      ['Tempat', '{tempat_detensi}'],
      ['Mulai didetensi', '{tanggal_masuk}'],
    ]),
    gap(),
    line('Memutuskan mendetensi orang asing tersebut di tempat dan karena alasan di atas.'),
    ...signature(),
  ],
  'laporan-operasi': [
    ...heading('LAPORAN PELAKSANAAN OPERASI'),
    pairs([
      ['Jenis operasi', '{jenis_operasi} ({moda})'],
      ['Surat perintah', '{nomor_surat_perintah}, tanggal {tanggal_surat_perintah}'],
      ['Dasar tanpa surat perintah', '{dasar_tanpa_surat}'],
      ['Waktu', '{waktu}'],
      ['Tempat', '{lokasi}'],
      ['Jumlah personel', '{personel}'],
      ['Sasaran', itemsInCell('sasaran')],
      ['Bersama instansi', itemsInCell('instansi')],
    ]),
    gap(),
    line('Orang asing yang diperiksa', { bold: true }),
    listing('orang_asing', [
      ['No', '{no}', 1],
      ['Kewarganegaraan', '{kewarganegaraan}', 5],
      ['Jenis kelamin', '{jenis_kelamin}', 4],
      ['Jumlah', '{jumlah}', 3],
    ]),
    line('Jumlah seluruhnya: {jumlah_orang_asing} orang'),
    gap(),
    line('Temuan', { bold: true }),
    line('{temuan}'),
    ...signature(),
  ],
};

const make = async (name, children) => {
  const document = new Document({
    creator: 'Jejak',
    title: name,
    sections: [
      { properties: { page: PAGE }, footers: { default: footer() }, children: [...letterhead(), ...children] },
    ],
  });
  writeFileSync(join(__dirname, `${name}.docx`), await Packer.toBuffer(document));
};

Promise.all(Object.entries(documents).map(([name, children]) => make(name, children))).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
