import type { Command } from '@jejak/kernel';
import { cells, type ImportColumn, type ImportRow, type ImportTemplate, refuseWithoutStep } from '@jejak/records';
import { STOP_GROUND_CODES, VERDICT_OUTCOME_CODES } from './criminal-case.events';

const START = ['startedOn', 'sprindikNumber', 'article', 'suspectCount', 'persons'];
const VERDICT = ['verdictOn', 'outcome', 'court', 'sentence'];

const columns: readonly ImportColumn[] = [
  { name: 'startedOn', type: 'date', required: true, help: 'Tanggal surat perintah penyidikan', example: '2021-06-01' },
  { name: 'sprindikNumber', type: 'text', maxLength: 100, help: 'Nomor; boleh menyusul', example: 'SPRINDIK-01' },
  {
    name: 'article',
    type: 'text',
    required: true,
    maxLength: 60,
    help: 'Pasal yang disangkakan',
    example: 'UU 6/2011 Ps 119',
  },
  { name: 'suspectCount', type: 'whole', required: true, help: 'Jumlah tersangka', example: '1' },
  {
    name: 'persons',
    type: 'json',
    help: 'Tersangka yang ada di daftar orang',
    example: '[{"person":"019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071","nationality":"CHN","sex":"male"}]',
  },
  { name: 'spdpOn', type: 'date', help: 'SPDP dikirim kepada penuntut umum', example: '2021-06-04' },
  { name: 'spdpNumber', type: 'text', maxLength: 100, help: 'Nomor SPDP', example: 'SPDP-01' },
  { name: 'suspectOn', type: 'date', help: 'SPDP disampaikan kepada terlapor', example: '2021-06-04' },
  {
    name: 'reporterOn',
    type: 'date',
    help: 'SPDP disampaikan kepada pelapor; kosong bila tidak ada',
    example: '2021-06-04',
  },
  { name: 'fileOn', type: 'date', help: 'Berkas diserahkan', example: '2021-06-21' },
  { name: 'p19On', type: 'date', help: 'P-19, yang terakhir', example: '2021-06-28' },
  { name: 'fileAgainOn', type: 'date', help: 'Berkas diserahkan kembali sesudah P-19', example: '2021-07-05' },
  { name: 'p21On', type: 'date', help: 'P-21', example: '2021-07-12' },
  { name: 'p21Number', type: 'text', maxLength: 100, help: 'Nomor P-21', example: 'P21-01' },
  { name: 'tahapIIOn', type: 'date', help: 'Tahap II', example: '2021-07-19' },
  { name: 'verdictOn', type: 'date', help: 'Tanggal putusan', example: '2021-09-06' },
  { name: 'outcome', type: 'choice', choices: VERDICT_OUTCOME_CODES, help: 'Isi putusan', example: 'convicted' },
  { name: 'court', type: 'text', help: 'Pengadilan', example: 'Pengadilan Negeri' },
  { name: 'sentence', type: 'text', maxLength: 1000, help: 'Pidana, tanpa nama orang', example: 'Penjara 6 bulan' },
  { name: 'stoppedOn', type: 'date', help: 'Tanggal SP3', example: '2021-07-30' },
  { name: 'stopGround', type: 'choice', choices: STOP_GROUND_CODES, help: 'Alasan SP3', example: 'by-law' },
  { name: 'stopNumber', type: 'text', maxLength: 100, help: 'Nomor SP3', example: 'SP3-01' },
];

/** Commands of a step whose columns are named otherwise than its fields. */
const step = (row: ImportRow, type: string, names: Readonly<Record<string, string>>): readonly Command[] => {
  const [date] = Object.keys(names);
  if (date === undefined || row[date] === undefined) return [];
  const data = Object.entries(names).filter(([column]) => row[column] !== undefined);
  return [{ type, data: Object.fromEntries(data.map(([column, name]) => [name, row[column]])) }];
};

/** A row is a criminal case, with every step that its columns give; only one P-19 fits in. */
export const criminalCaseImport: ImportTemplate = {
  kind: 'criminal-case',
  order: 60,
  help: 'Penyidikan (pro justitia); satu baris satu perkara.',
  columns,
  toPlan: (row) => {
    refuseWithoutStep(row, 'spdpOn', ['spdpNumber', 'suspectOn', 'reporterOn', 'fileOn']);
    refuseWithoutStep(row, 'fileOn', ['p19On', 'p21On']);
    refuseWithoutStep(row, 'p19On', ['fileAgainOn']);
    refuseWithoutStep(row, 'p21On', ['p21Number', 'tahapIIOn']);
    refuseWithoutStep(row, 'tahapIIOn', ['verdictOn']);
    refuseWithoutStep(row, 'verdictOn', VERDICT);
    refuseWithoutStep(row, 'stoppedOn', ['stopGround', 'stopNumber']);
    const withoutReporter = row['spdpOn'] !== undefined && row['reporterOn'] === undefined;
    const start = { ...cells(row, START), ...(withoutReporter && { withoutReporter }) };
    return {
      commands: [
        { type: 'StartCriminalCase', data: start },
        ...step(row, 'SendSpdp', {
          spdpOn: 'sentOn',
          spdpNumber: 'number',
          suspectOn: 'suspectOn',
          reporterOn: 'reporterOn',
        }),
        ...step(row, 'HandOverFile', { fileOn: 'handedOverOn' }),
        ...step(row, 'ReturnFile', { p19On: 'returnedOn' }),
        ...step(row, 'HandOverFile', { fileAgainOn: 'handedOverOn' }),
        ...step(row, 'DeclareFileComplete', { p21On: 'completeOn', p21Number: 'number' }),
        ...step(row, 'HandOverSuspects', { tahapIIOn: 'handedOverOn' }),
        ...step(row, 'RecordVerdict', Object.fromEntries(VERDICT.map((name) => [name, name]))),
        ...step(row, 'StopCriminalCase', { stoppedOn: 'stoppedOn', stopGround: 'ground', stopNumber: 'number' }),
      ],
    };
  },
};
