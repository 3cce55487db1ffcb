import { type Command, Refusal } from '@jejak/kernel';
import {
  cells,
  type ImportColumn,
  type ImportRow,
  type ImportTemplate,
  refuseBesideSource,
  refuseWithoutStep,
} from '@jejak/records';
import { OFFICE_PARTS } from '../office-part';
import { TIMPORA_LEVELS, TIMPORA_MEETING_KINDS } from './timpora-meeting.events';

const DETAILS = ['level', 'kind', 'officePart', 'area', 'venue', 'chair', 'agenda', 'letterNumber', 'cost'];
const PLAN = ['plannedFor', 'plannedTime'];
const HOLDING = ['heldOn', 'heldTime', 'outcome'];
const MINUTES = ['filedOn', 'minutesNumber'];

const columns: readonly ImportColumn[] = [
  {
    name: 'level',
    type: 'choice',
    required: true,
    choices: TIMPORA_LEVELS,
    help: 'Tingkat tim',
    example: 'kabupaten/kota',
  },
  {
    name: 'kind',
    type: 'choice',
    choices: TIMPORA_MEETING_KINDS,
    help: 'Rapat pembentukan atau koordinasi; wajib tanpa source',
    example: 'koordinasi',
  },
  {
    name: 'officePart',
    type: 'choice',
    choices: OFFICE_PARTS,
    help: 'Penyelenggara (dihitung) atau peserta',
    example: 'organiser',
  },
  { name: 'area', type: 'text', required: true, help: 'Wilayah kerja tim', example: 'Kota Contoh' },
  { name: 'venue', type: 'text', help: 'Tempat rapat', example: 'Aula kantor' },
  { name: 'chair', type: 'text', help: 'Jabatan pemimpin rapat, bukan nama orang', example: 'Kepala Kantor Imigrasi' },
  {
    name: 'agencies',
    type: 'list',
    help: 'Instansi dari luar kantor, dipisah titik koma; jumlah yang hadir sesudah titik dua',
    example: 'Polres: 3; Kodim: 2; Dinas Tenaga Kerja',
  },
  { name: 'agenda', type: 'text', maxLength: 4000, help: 'Agenda', example: 'Evaluasi pengawasan orang asing' },
  {
    name: 'letterNumber',
    type: 'text',
    maxLength: 100,
    help: 'Nomor surat undangan; boleh menyusul',
    example: 'W.12.IMI.3-GR.03.01-0001',
  },
  { name: 'cost', type: 'rupiah', help: 'Biaya, rupiah penuh', example: '12.500.000' },
  { name: 'plannedFor', type: 'date', help: 'Tanggal rencana; wajib tanpa source', example: '2021-10-05' },
  { name: 'plannedTime', type: 'text', maxLength: 5, help: 'Jam rencana', example: '09:00' },
  { name: 'heldOn', type: 'date', help: 'Tanggal rapat; kosong bila belum terlaksana', example: '2021-10-05' },
  { name: 'heldTime', type: 'text', maxLength: 5, help: 'Jam rapat', example: '09:30' },
  { name: 'outcome', type: 'text', maxLength: 4000, help: 'Hasil rapat', example: 'Jadwal pengawasan disepakati' },
  { name: 'filedOn', type: 'date', help: 'Tanggal notula', example: '2021-10-07' },
  { name: 'minutesNumber', type: 'text', maxLength: 100, help: 'Nomor notula', example: 'NOT-010' },
  {
    name: 'source',
    type: 'text',
    help: 'Dokumen asal, untuk catatan masa lalu yang langkah-langkahnya tidak diketahui',
    example: '',
  },
];

/** `Polres: 3` is an agency with three present; what follows a colon is always a number. */
const agencyOf = (item: unknown): unknown => {
  if (typeof item !== 'string') return item;
  const colon = item.lastIndexOf(':');
  if (colon < 0) return { name: item };
  const present = item.slice(colon + 1).trim();
  if (/^\d{1,5}$/.test(present)) return { name: item.slice(0, colon).trim(), present: Number(present) };
  throw new Refusal({
    code: 'AGENCY_INVALID',
    field: 'agencies',
    en: `Not an agency with a number present: ${JSON.stringify(item)}`,
    id: `Jumlah yang hadir sesudah titik dua harus bilangan bulat: ${item}.`,
    allowed: ['Polres', 'Polres: 3'],
  });
};

const agenciesOf = ({ agencies }: ImportRow & { readonly agencies?: unknown }): Record<string, unknown> =>
  Array.isArray(agencies) ? { agencies: agencies.map(agencyOf) } : {};

/** A row is a whole meeting: with `source` a record of the past, otherwise every step that its columns give. */
export const timporaMeetingImport: ImportTemplate = {
  kind: 'timpora-meeting',
  order: 30,
  help: 'Rapat Tim Pengawasan Orang Asing; satu baris satu rapat.',
  columns,
  toPlan: (row) => {
    refuseWithoutStep(row, 'heldOn', [...HOLDING, ...MINUTES]);
    refuseWithoutStep(row, 'filedOn', MINUTES);
    const details = { ...cells(row, DETAILS), ...agenciesOf(row) };
    const holding = cells(row, HOLDING);
    const minutes: readonly Command[] =
      row['filedOn'] === undefined ? [] : [{ type: 'FileTimporaMinutes', data: cells(row, MINUTES) }];
    if (row['source'] !== undefined) {
      refuseBesideSource(row, PLAN);
      const data = { ...details, ...holding, transcribedFrom: row['source'] };
      return { commands: [{ type: 'TranscribeTimporaMeeting', data }, ...minutes] };
    }
    const plan = { type: 'PlanTimporaMeeting', data: { ...details, ...cells(row, PLAN) } };
    const held = row['heldOn'] === undefined ? [] : [{ type: 'HoldTimporaMeeting', data: holding }];
    return { commands: [plan, ...held, ...minutes] };
  },
};
