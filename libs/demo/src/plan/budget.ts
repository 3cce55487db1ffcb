import { lastDay, monthPeriod } from '@jejak/calendar';
import { entryAt } from './random';
import { officerOf, type OfficeBook } from './office-book';
import { divide } from './spread';

const THOUSAND = 1000;
/** Shares of the year that are spent month by month: little at first, much in the last quarter. */
const PACE = [3, 5, 7, 7, 7, 9, 8, 8, 9, 10, 12, 13];

/** Outputs of the program tree: name, whole rupiah, and the share in percent that is realised by December. */
const OUTPUTS = [
  ['1.1', 'Koordinasi', 48_000_000, 97],
  ['1.2', 'Pelayanan Publik Kepada Masyarakat', 1_120_000_000, 91],
  ['1.3', 'Operasi Bidang Keamanan', 210_000_000, 84],
  ['1.4', 'Pengawasan dan Pengendalian Masyarakat', 352_000_000, 79],
  ['2.1', 'Layanan Perkantoran', 4_380_000_000, 98],
  ['2.2', 'Layanan Umum', 520_000_000, 95],
  ['2.3', 'Layanan Sarana dan Prasarana Internal', 1_890_000_000, 93],
] as const;
const SECOND_REVISION = 150_000_000;
const DIPA = 'DIPA (data demo)';

const total = (prefix: string, added: number): number =>
  OUTPUTS.filter(([code]) => code.startsWith(prefix)).reduce((sum, [, , amount]) => sum + amount, 0) + added;

/** The program tree. @param added what a revision gave to Layanan Perkantoran */
const nodes = (added: number): readonly object[] => [
  { code: '1', level: 'program', name: 'Program Penegakan dan Pelayanan Hukum', amount: total('1', 0) },
  ...outputsOf('1', 0),
  { code: '2', level: 'program', name: 'Program Dukungan Manajemen', amount: total('2', added) },
  ...outputsOf('2', added),
];

const outputsOf = (program: string, added: number): readonly object[] =>
  OUTPUTS.filter(([code]) => code.startsWith(program)).map(([code, name, amount]) => ({
    code,
    parent: program,
    level: 'output',
    name,
    amount: amount + (code === '2.1' ? added : 0),
  }));

/** The accounts, whose sum is that of the tree. */
const accounts = (added: number): readonly object[] => {
  const capital = 1_890_000_000;
  const personnel = 2_400_000_000 + added;
  return [
    { account: '51', name: 'Belanja Pegawai', amount: personnel },
    { account: '52', name: 'Belanja Barang', amount: total('', added) - capital - personnel },
    { account: '53', name: 'Belanja Modal', amount: capital },
  ];
};

/** Allotment with both views, two revisions, and what each output had used at the end of each month. */
export const planBudget = (book: OfficeBook): void => {
  const { year, almanac } = book;
  const officer = officerOf('tata-usaha');
  const record = book.record('budget', 'budget', { id: String(year) });
  const first = almanac.workingDayOf(1, 2);
  record.enter(first, officer, 'AllotBudget', { year, accounts: accounts(0), source: DIPA });
  record.enter(first, officer, 'SetBudgetTree', { year, nodes: nodes(0), source: DIPA });
  const revise = (month: number, added: number, reason: string): void => {
    const decidedOn = almanac.workingDayOf(month, 6);
    const views = { accounts: accounts(added), nodes: nodes(added) };
    record.enter(decidedOn, officer, 'ReviseBudget', { year, decidedOn, ...views, reason });
  };
  const random = book.random('budget');
  const parts = OUTPUTS.map(([, , amount, share]) =>
    divide(
      Math.round((amount * (share - 3 * random.next())) / 100 / THOUSAND),
      PACE.map((pace) => pace * (0.8 + 0.4 * random.next())),
    ),
  );
  for (let month = 1; month <= 12; month++) {
    if (month === 4) revise(4, 80_000_000, 'Penambahan belanja pegawai');
    if (month === 9) revise(9, SECOND_REVISION, 'Penyesuaian kekurangan gaji');
    for (const [index, [, output]] of OUTPUTS.entries()) {
      const spent = entryAt(parts, index)
        .slice(0, month)
        .reduce((sum, part) => sum + part, 0);
      // One refund: what was spent by June is less than by May, and says why.
      const isRefund = month === 6 && output === 'Layanan Umum';
      const before = spent - entryAt(entryAt(parts, index), month - 1);
      const cumulative = (isRefund ? before - 1500 : spent) * THOUSAND;
      record.enterLate(almanac.workingDayOf(month + 1, 2), officer, 'RecordRealisation', {
        year,
        output,
        asOf: lastDay(monthPeriod(year, month)),
        cumulative,
        source: 'OM-SPAN (data demo)',
        ...(isRefund && { reason: 'pengembalian belanja ke kas negara' }),
      });
    }
  }
};
