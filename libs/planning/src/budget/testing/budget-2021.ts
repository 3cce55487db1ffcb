/** The accounts of 2021 as LKIP 2021, Bab II prints them: 8.312.896.000, after the revision of account 51 8.612.869.000. */
const account = (code: string, name: string, amount: number) => ({ account: code, name, amount });
export const initialAccounts = [
  account('51', 'Belanja Pegawai', 2_286_176_000),
  account('52', 'Belanja Barang', 3_631_720_000),
  account('53', 'Belanja Modal', 2_395_000_000),
];
export const revisedAccounts = [account('51', 'Belanja Pegawai', 2_586_149_000), ...initialAccounts.slice(1)];

const node = (code: string, level: string, name: string, amount: number, parent?: string) => ({
  code,
  ...(parent === undefined ? {} : { parent }),
  level,
  name,
  amount,
});
/**
 * Programs after the revision, and the branch whose parts do not sum; outputs of the second program from the second on
 * are put together as one.
 */
export const revisedNodes = [
  node('1', 'program', 'Program Penegakan dan Pelayanan Hukum', 1_639_751_000),
  node('1.0', 'activity', 'Penyelenggaraan Fungsi', 1_639_751_000, '1'),
  node('1.1', 'output', 'Koordinasi', 41_620_000, '1.0'),
  node('1.2', 'output', 'Pelayanan Publik Kepada Masyarakat', 1_053_143_000, '1.0'),
  node('1.2.1', 'activity', 'Layanan Penerbitan Paspor', 910_363_000, '1.2'),
  node('1.2.2', 'activity', 'Layanan Penerbitan Izin Tinggal', 142_720_000, '1.2'),
  node('1.2.2.1', 'line', 'Penerbitan Izin Tinggal di Kantor Imigrasi', 140_650_000, '1.2.2'),
  node('1.2.2.2', 'line', 'Penerbitan Fasilitas Keimigrasian', 2_130_000, '1.2.2'),
  node('1.3', 'output', 'Operasi Bidang Keamanan', 197_790_000, '1.0'),
  node('1.4', 'output', 'Pengawasan dan Pengendalian Masyarakat', 347_198_000, '1.0'),
  node('2', 'program', 'Program Dukungan Manajemen', 6_973_118_000),
  node('2.1', 'output', 'Layanan Perkantoran', 3_839_504_000, '2'),
  node('2.2', 'output', 'Layanan Umum', 3_133_614_000, '2'),
];

export const allotAccounts = { type: 'AllotBudget', data: { year: 2021, accounts: initialAccounts } };
export const reviseAccounts = {
  type: 'ReviseBudget',
  data: { accounts: revisedAccounts, reason: 'Penambahan belanja pegawai' },
};
export const setTree = { type: 'SetBudgetTree', data: { nodes: revisedNodes } };
export const realise = (data: Readonly<Record<string, unknown>>) => ({
  type: 'RecordRealisation',
  data: { output: 'Koordinasi', asOf: '2021-06-30', cumulative: 20_000_000, source: 'OM-SPAN', ...data },
});
