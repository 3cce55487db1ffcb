import { OFFICERS } from './accounts';
import { officerOf, type OfficeBook } from './office-book';
import { entryAt } from './random';
import { divide, EVEN, spread } from './spread';

/** PNBP of a second class office in 2022, whole rupiah. */
const REVENUE = 12_083_519_600;
const PASSPORT_ACCOUNT = '425211';
const ACCOUNTS = [
  [PASSPORT_ACCOUNT, 'Pendapatan Paspor', 76],
  ['425212', 'Pendapatan Visa dan Izin Tinggal', 21],
  ['425219', 'Pendapatan Keimigrasian Lainnya', 3],
] as const;
const SEASON = [1.1, 1, 1.05, 0.8, 0.8, 1.1, 1.1, 1, 1, 1, 1, 1.05];
const ROUNDED_TO = 100;

/** What the office is and how it fares: profile, staff, revenue, awards, innovations, problems, other activities. */
export const planOfficeLife = (book: OfficeBook, zone: string): void => {
  planProfile(book, zone);
  planStaff(book);
  planRevenue(book);
  planMerits(book);
  planProblems(book);
  planActivities(book);
};

const planProfile = (book: OfficeBook, zone: string): void => {
  const { almanac, year } = book;
  const officer = officerOf('tata-usaha');
  const first = almanac.workingDayOf(1, 1);
  book
    .record('officeProfile', 'founding', { id: 'profile', perennial: true })
    .enter(first, officer, 'ChangeOfficeProfile', {
      validFrom: '2019-01-01',
      name: 'Kantor Imigrasi Demo',
      class: 'II-tpi',
      zone,
      parent: { name: 'Kantor Wilayah Demo' },
      address: 'Jalan Contoh Nomor 1',
      head: { name: 'Pejabat 001', position: 'Kepala Kantor' },
      source: 'Data demo',
    });
  const changes = book.record('officeProfile', 'stand-in', { id: 'profile' });
  const [from, to] = [almanac.workingDayOf(8, 3), almanac.workingDayOf(8, 12)];
  const standIn = { name: 'Pejabat 002', position: 'Kepala Subbagian Tata Usaha', standIn: 'plh' };
  changes.enter(from, officer, 'ChangeOfficeProfile', {
    validFrom: from,
    head: standIn,
    source: `Surat ${String(year)}`,
  });
  const head = { name: 'Pejabat 001', position: 'Kepala Kantor' };
  changes.enter(to, officer, 'ChangeOfficeProfile', { validFrom: to, head, source: `Surat ${String(year)}` });
};

const planStaff = (book: OfficeBook): void => {
  const { almanac } = book;
  for (const [index, month] of [1, 7].entries()) {
    const asOf = almanac.workingDayOf(month, 1);
    book.record('staffSnapshot', asOf, { id: asOf }).enter(asOf, officerOf('tata-usaha'), 'RecordStaffSnapshot', {
      asOf,
      rows: [
        { group: 'IV', ranks: { a: 2 }, structural: { male: 1, female: 0 }, nonStructural: { male: 1, female: 0 } },
        {
          group: 'III',
          ranks: { a: 14, b: 9, c: 6, d: 5 - index },
          technical: { male: 20, female: 14 - index },
          nonTechnical: { male: 0, female: 0 },
        },
        { group: 'II', ranks: { a: 8, b: 6, c: 11, d: 2 } },
      ],
      total: 63 - index,
      source: 'Data kepegawaian (data demo)',
    });
  }
};

/** Month by month and account by account; SPAN books a little later than SIMPONI receives. */
const planRevenue = (book: OfficeBook): void => {
  const { almanac, year } = book;
  const officer = entryAt(OFFICERS['tata-usaha'], 1);
  const record = book.record('pnbp', 'pnbp', { id: String(year) });
  const total = Math.round((REVENUE * book.request.scale) / ROUNDED_TO);
  const byAccount = divide(
    total,
    ACCOUNTS.map(([, , share]) => share),
  );
  const amounts = byAccount.map((amount) => divide(amount, SEASON));
  for (let month = 1; month <= 12; month++)
    for (const [index, [account, accountName]] of ACCOUNTS.entries()) {
      const amount = entryAt(entryAt(amounts, index), month - 1) * ROUNDED_TO;
      // What was received on the last days of some months is booked in the next: a difference to be explained.
      const late =
        account === PASSPORT_ACCOUNT && month % 4 === 2 ? Math.round(amount / ROUNDED_TO / 50) * ROUNDED_TO : 0;
      for (const [source, booked] of [
        ['simponi', amount],
        ['span', amount - late],
      ] as const)
        record.enterLate(almanac.workingDayOf(month + 1, 2), officer, 'RecordPnbp', {
          month: almanac.month(month),
          account,
          accountName,
          source,
          amount: booked,
          document: `Laporan ${source.toUpperCase()} (data demo)`,
        });
    }
};

const planMerits = (book: OfficeBook): void => {
  const { almanac } = book;
  const officer = officerOf('tata-usaha');
  for (const [index, name] of ['Pelayanan Publik Berbasis HAM', 'Pengelola Anggaran Terbaik Ketiga'].entries()) {
    const receivedOn = almanac.workingDayOf(6 + 5 * index, 9);
    book
      .record('award', name)
      .enter(receivedOn, officer, 'RecordAward', { receivedOn, name, giver: 'Kantor Wilayah Demo' });
  }
  const since = almanac.month(2);
  const innovation = book.record('innovation', 'drive-through');
  innovation.enter(almanac.workingDayOf(2, 5), officer, 'RecordInnovation', {
    name: `Ambil Paspor Tanpa Turun ${String(book.year)}`,
    description: 'Pengambilan paspor dari kendaraan',
    services: ['paspor'],
    since,
  });
  const counter = book.record('innovation', 'counter');
  counter.enter(almanac.workingDayOf(3, 5), officer, 'RecordInnovation', {
    name: `Loket Sabtu ${String(book.year)}`,
    description: 'Layanan paspor pada hari Sabtu',
    services: ['paspor', 'informasi'],
    since: almanac.month(3),
  });
  const endedOn = almanac.workingDayOf(11, 4);
  counter.enter(endedOn, officer, 'EndInnovation', { endedOn, reason: 'peminat sedikit pada akhir pekan' });
};

const planProblems = (book: OfficeBook): void => {
  const { almanac } = book;
  const problems = [
    ['inteldakim', 'Kendaraan pengawasan laut tidak tersedia', 'done'],
    ['lalintuskim', 'Jaringan ke pusat terputus pada jam sibuk', 'done'],
    ['tata-usaha', 'Jumlah pegawai belum sesuai kebutuhan', 'planned'],
    ['tikim', 'Perangkat antrean sudah tua', 'dropped'],
  ] as const;
  for (const [index, [section, text, fate]] of problems.entries()) {
    const officer = officerOf(section);
    const record = book.record('problem', section);
    const [since, plannedOn] = [almanac.workingDayOf(2 + index, 3), almanac.workingDayOf(3 + index, 3)];
    record.enter(since, officer, 'RecordProblem', { section, topic: 'Umum', text, since });
    const dueOn = almanac.workingAfter(plannedOn, 45);
    record.enter(plannedOn, officer, 'PlanFollowUp', {
      text: 'Mengusulkan pengadaan ke Kantor Wilayah',
      plannedOn,
      dueOn,
    });
    const endedOn = almanac.workingAfter(plannedOn, 40 + 12 * index);
    if (fate === 'done')
      record.enter(endedOn, officer, 'CompleteFollowUp', { doneOn: endedOn, result: 'Usulan disetujui' });
    if (fate === 'dropped')
      record.enter(endedOn, officer, 'DropFollowUp', { droppedOn: endedOn, reason: 'anggaran tidak tersedia' });
  }
};

const ACTIVITIES = 30;

const planActivities = (book: OfficeBook): void => {
  const random = book.random('activities');
  for (const [index, startedOn] of spread(
    book.scaled(ACTIVITIES, 6),
    book.almanac.workingDays,
    EVEN,
    random,
  ).entries()) {
    const kind = random.weighted({ publication: 50, socialisation: 30, cooperation: 10, integrity: 10 });
    const particulars = {
      publication: { medium: random.pick(['Instagram', 'Radio', 'Media daring']) },
      socialisation: { participants: random.whole(20, 120), place: 'Aula Kantor' },
      cooperation: { partner: 'Dinas Tenaga Kerja', ...(random.chance(0.6) && { documentNumber: book.number('PKS') }) },
      integrity: { place: 'Kantor' },
    }[kind];
    const officer = officerOf(kind === 'publication' || kind === 'socialisation' ? 'tikim' : 'tata-usaha');
    book.record('otherActivity', String(index)).enter(startedOn, officer, 'RecordOtherActivity', {
      kind,
      startedOn,
      title: `Kegiatan demo ${String(index + 1)}`,
      ...particulars,
    });
  }
};
