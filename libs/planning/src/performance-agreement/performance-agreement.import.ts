import { ensure } from '@jejak/kernel';
import type { ImportPlan, ImportRow, ImportTemplate } from '@jejak/records';

/** Columns that speak of the agreement, not of the row's target: rows may leave them empty, but not differ. */
const SHARED = ['signedOn', 'parties', 'source'] as const;

const sharedBy = (rows: readonly ImportRow[]): Record<string, unknown> =>
  Object.fromEntries(
    SHARED.flatMap((name) => {
      const values = [...new Set(rows.flatMap((row) => (row[name] === undefined ? [] : [row[name]])))];
      ensure(values.length <= 1, {
        code: 'ROWS_DIFFER',
        field: name,
        en: `The rows of one agreement give different ${name}`,
        id: `Baris-baris satu Perjanjian Kinerja berbeda pada kolom ${name}.`,
        allowed: values.map(String),
      });
      return values.map((value) => [name, value]);
    }),
  );

const isActivity = (row: ImportRow): boolean => row['kind'] !== undefined;

const ensureOneSubject = (row: ImportRow): void => {
  ensure(isActivity(row) !== (row['indicator'] !== undefined), {
    code: 'ROW_SUBJECT_INVALID',
    field: 'indicator',
    en: 'A row gives the target of either an indicator or a kind of activity',
    id: 'Isi salah satu saja: indicator atau kind.',
    allowed: ['indicator', 'kind'],
  });
};

const given = (row: ImportRow, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));

const planOf = (rows: readonly ImportRow[]): ImportPlan => {
  for (const row of rows) ensureOneSubject(row);
  const year = Number(rows[0]?.['year']);
  const data = {
    year,
    ...sharedBy(rows),
    targets: rows.filter((row) => !isActivity(row)).map((row) => given(row, ['indicator', 'name', 'goal', 'target'])),
    activityTargets: rows.filter(isActivity).map((row) => ({ kind: row['kind'], target: Number(row['target']) })),
  };
  return { id: String(year), commands: [{ type: 'SignAgreement', data }] };
};

/** A row is one target; the rows of a year are one agreement. */
export const performanceAgreementImport: ImportTemplate = {
  kind: 'performance-agreement',
  order: 20,
  help: 'Perjanjian Kinerja; satu baris satu target, semua baris satu tahun menjadi satu perjanjian.',
  columns: [
    { name: 'year', type: 'year', required: true, help: 'Tahun perjanjian', example: '2021' },
    {
      name: 'signedOn',
      type: 'date',
      help: 'Tanggal penandatanganan; kosong bila tidak diketahui',
      example: '2021-01-04',
    },
    { name: 'indicator', type: 'text', maxLength: 60, help: 'Kode indikator; isi ini atau kind', example: 'ikm' },
    { name: 'kind', type: 'text', maxLength: 60, help: 'Jenis kegiatan; isi ini atau indicator', example: '' },
    { name: 'name', type: 'text', help: 'Nama indikator menurut dokumen', example: 'Indeks Kepuasan Masyarakat' },
    { name: 'goal', type: 'text', help: 'Sasaran kegiatan menurut dokumen', example: 'Meningkatnya kualitas layanan' },
    { name: 'target', type: 'decimal', required: true, help: 'Target; untuk kegiatan bilangan bulat', example: '3,15' },
    { name: 'parties', type: 'text', help: 'Jabatan para pihak', example: 'Kepala Kantor; Kepala Kantor Wilayah' },
    { name: 'source', type: 'text', help: 'Dokumen asal; cukup pada satu baris', example: 'Perjanjian Kinerja 2021' },
  ],
  toPlan: (row) => planOf([row]),
  group: { key: (row) => String(row['year']), toPlan: planOf },
};
