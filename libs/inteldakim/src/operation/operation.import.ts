import { cells, type ImportTemplate, refuseBesideSource, refuseWithoutStep } from '@jejak/records';
import { OFFICE_PARTS } from '../office-part';
import { GROUNDS_WITHOUT_WARRANT, OPERATION_KINDS, OPERATION_MODES } from './operation.events';

const DETAILS = ['kind', 'mode', 'officePart', 'location', 'targets', 'agencies', 'cost'];
const EXECUTION = ['startedOn', 'endedOn', 'personnel'];
const REPORT = ['foreignersChecked', 'findings'];

/** A row is a whole operation: with `source` a record of the past, otherwise every step that its columns give. */
export const operationImport: ImportTemplate = {
  kind: 'operation',
  order: 40,
  help: 'Operasi gabungan, operasi mandiri, penyelidikan intelijen; satu baris satu operasi.',
  columns: [
    {
      name: 'kind',
      type: 'choice',
      required: true,
      choices: OPERATION_KINDS,
      help: 'Jenis operasi',
      example: 'joint-operation',
    },
    {
      name: 'mode',
      type: 'choice',
      choices: OPERATION_MODES,
      help: 'Darat, laut, atau keduanya; wajib tanpa source',
      example: 'land',
    },
    {
      name: 'officePart',
      type: 'choice',
      choices: OFFICE_PARTS,
      help: 'Penyelenggara (dihitung) atau peserta',
      example: 'organiser',
    },
    { name: 'location', type: 'text', required: true, help: 'Lokasi', example: 'Kawasan industri' },
    {
      name: 'targets',
      type: 'list',
      help: 'Perusahaan atau tempat yang didatangi, dipisah titik koma',
      example: 'PT Contoh Satu; PT Contoh Dua',
    },
    { name: 'agencies', type: 'list', help: 'Instansi dari luar kantor, dipisah titik koma', example: 'Polres; Kodim' },
    { name: 'cost', type: 'rupiah', help: 'Biaya, rupiah penuh', example: '12.500.000' },
    { name: 'plannedFor', type: 'date', help: 'Tanggal rencana; wajib tanpa source', example: '2021-06-24' },
    { name: 'warrantOn', type: 'date', help: 'Tanggal surat perintah; kosong bila belum ada', example: '2021-06-21' },
    {
      name: 'warrantNumber',
      type: 'text',
      maxLength: 100,
      help: 'Nomor surat perintah; boleh menyusul',
      example: 'W.12.IMI.3-GR.02.01-0001',
    },
    { name: 'startedOn', type: 'date', help: 'Hari pertama pelaksanaan', example: '2021-06-24' },
    { name: 'endedOn', type: 'date', help: 'Hari terakhir; kosong = hari pertama', example: '2021-06-24' },
    { name: 'personnel', type: 'whole', help: 'Jumlah personel', example: '50' },
    {
      name: 'ground',
      type: 'choice',
      choices: GROUNDS_WITHOUT_WARRANT,
      help: 'Alasan pelaksanaan sebelum surat perintah',
      example: '',
    },
    { name: 'reportedOn', type: 'date', help: 'Tanggal laporan pelaksanaan', example: '2021-06-28' },
    { name: 'reportNumber', type: 'text', maxLength: 100, help: 'Nomor laporan', example: 'LAP-012' },
    {
      name: 'foreignersChecked',
      type: 'json',
      help: 'Orang asing yang diperiksa',
      example: '[{"nationality":"CHN","sex":"male","count":2}]',
    },
    { name: 'findings', type: 'text', maxLength: 4000, help: 'Temuan', example: 'Nihil pelanggaran' },
    {
      name: 'source',
      type: 'text',
      help: 'Dokumen asal, untuk catatan masa lalu yang langkah-langkahnya tidak diketahui',
      example: '',
    },
  ],
  toPlan: (row) => {
    refuseWithoutStep(row, 'startedOn', [...EXECUTION, 'ground']);
    refuseWithoutStep(row, 'warrantOn', ['warrantNumber']);
    const report = {
      ...cells(row, REPORT),
      ...(row['reportNumber'] === undefined ? {} : { number: row['reportNumber'] }),
    };
    if (row['source'] !== undefined) {
      refuseBesideSource(row, ['plannedFor', 'warrantOn', 'ground', 'reportedOn']);
      const data = { ...cells(row, [...DETAILS, ...EXECUTION]), ...report, transcribedFrom: row['source'] };
      return { commands: [{ type: 'TranscribeOperation', data }] };
    }
    refuseWithoutStep(row, 'reportedOn', [...REPORT, 'reportNumber']);
    const warrant = { issuedOn: row['warrantOn'], ...cells({ number: row['warrantNumber'] }, ['number']) };
    const execution = cells(row, [...EXECUTION, 'ground']);
    const plan = { type: 'PlanOperation', data: cells(row, [...DETAILS, 'plannedFor']) };
    const issue = row['warrantOn'] === undefined ? [] : [{ type: 'IssueOperationWarrant', data: warrant }];
    const carryOut = row['startedOn'] === undefined ? [] : [{ type: 'CarryOutOperation', data: execution }];
    const reported =
      row['reportedOn'] === undefined
        ? []
        : [{ type: 'ReportOperation', data: { ...report, reportedOn: row['reportedOn'] } }];
    const withoutWarrantFirst = row['ground'] !== undefined;
    const steps = withoutWarrantFirst ? [...carryOut, ...issue] : [...issue, ...carryOut];
    return { commands: [plan, ...steps, ...reported] };
  },
};
