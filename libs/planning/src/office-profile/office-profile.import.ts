import { allCodes, cells, type ImportRow, type ImportTemplate } from '@jejak/records';
import { OFFICE_CLASSES } from './office-classes';
import { PROFILE_ID } from './office-profile';
import { OFFICE_ZONES, STAND_INS } from './office-profile.events';

const PLAIN = ['validFrom', 'name', 'class', 'zone', 'address', 'duties', 'source'];

/** Columns that make one part of the change, by the names of its fields. */
const part = (row: ImportRow, name: string, columns: Readonly<Record<string, string>>): Record<string, unknown> => {
  const values = cells(
    Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row[column]])),
    Object.keys(columns),
  );
  return Object.keys(values).length === 0 ? {} : { [name]: values };
};

export const officeProfileImport: ImportTemplate = {
  kind: 'office-profile',
  order: 5,
  help: 'Profil kantor; satu baris satu perubahan, berlaku mulai tanggalnya. Kolom kosong tetap seperti semula.',
  columns: [
    { name: 'validFrom', type: 'date', required: true, help: 'Berlaku mulai', example: '2021-01-04' },
    { name: 'name', type: 'text', help: 'Nama kantor', example: 'Kantor Imigrasi Contoh' },
    { name: 'class', type: 'choice', choices: allCodes(OFFICE_CLASSES), help: 'Kelas kantor', example: 'II-tpi' },
    { name: 'zone', type: 'choice', choices: OFFICE_ZONES, help: 'Zona waktu', example: 'Asia/Jakarta' },
    { name: 'parent', type: 'text', help: 'Kantor atasan', example: 'Kantor Wilayah Contoh' },
    { name: 'parentOffice', type: 'text', maxLength: 63, help: 'Kode kantor atasan', example: 'kanwil-contoh' },
    { name: 'address', type: 'text', maxLength: 500, help: 'Alamat', example: 'Jalan Contoh 1' },
    { name: 'headName', type: 'text', help: 'Nama kepala kantor', example: 'Pejabat Contoh' },
    { name: 'headPosition', type: 'text', help: 'Jabatan', example: 'Kepala Kantor Imigrasi' },
    { name: 'headStandIn', type: 'choice', choices: STAND_INS, help: 'Plh atau Plt', example: 'plt' },
    { name: 'duties', type: 'text', maxLength: 10_000, help: 'Tugas dan fungsi', example: 'Pelayanan keimigrasian' },
    { name: 'source', type: 'text', help: 'Dokumen asal', example: 'LKIP 2021, Bab I' },
  ],
  toPlan: (row) => ({
    id: PROFILE_ID,
    commands: [
      {
        type: 'ChangeOfficeProfile',
        data: {
          ...cells(row, PLAIN),
          ...part(row, 'parent', { name: 'parent', office: 'parentOffice' }),
          ...part(row, 'head', { name: 'headName', position: 'headPosition', standIn: 'headStandIn' }),
        },
      },
    ],
  }),
};
