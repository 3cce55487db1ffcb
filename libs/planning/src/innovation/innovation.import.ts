import { cells, type ImportTemplate, refuseWithoutStep } from '@jejak/records';

export const innovationImport: ImportTemplate = {
  kind: 'innovation',
  order: 50,
  help: 'Inovasi; satu baris satu inovasi.',
  columns: [
    { name: 'name', type: 'text', required: true, help: 'Nama inovasi', example: 'Si Canari' },
    {
      name: 'description',
      type: 'text',
      required: true,
      maxLength: 4000,
      help: 'Penjelasan',
      example: 'Pelayanan satu hari bagi WNA',
    },
    { name: 'services', type: 'list', help: 'Layanan, dipisah titik koma', example: 'Mutasi paspor; Lapor kelahiran' },
    { name: 'since', type: 'period', required: true, help: 'Sejak: tahun, bulan atau tanggal', example: '2020' },
    { name: 'source', type: 'text', help: 'Dokumen asal', example: 'LKIP 2021, Ringkasan Eksekutif' },
    { name: 'endedOn', type: 'date', help: 'Tanggal berakhir', example: '2022-12-31' },
    { name: 'reason', type: 'text', maxLength: 500, help: 'Alasan berakhir', example: 'Digantikan M-Paspor' },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'endedOn', ['reason']);
    const record = {
      type: 'RecordInnovation',
      data: cells(row, ['name', 'description', 'services', 'since', 'source']),
    };
    return row['endedOn'] === undefined
      ? { commands: [record] }
      : { commands: [record, { type: 'EndInnovation', data: cells(row, ['endedOn', 'reason']) }] };
  },
};
