import { sum, exact } from '@jejak/figures';
import type { PlannedYear, ReportPlan } from './report-plan';
import { MONTHS } from './report-plan';
import { type Printing, printingOf, type WrittenReport, writtenReport } from './written-report';

type Emit = (text: string, anchor?: string) => void;

const total = (values: readonly number[]): number => Number(sum(values.map((value) => exact(value))).n);

const agreement = ({ current, office, officeClass }: ReportPlan, { row, decimal }: Printing, emit: Emit): void => {
  emit('## PERJANJIAN KINERJA');
  emit('');
  emit(
    `Perjanjian Kinerja Kantor Imigrasi ${officeClass} ${office} Tahun ${String(current.year)} sebagai berikut :`,
    'agreement',
  );
  emit('');
  emit(row(['No', 'Sasaran Kegiatan', 'Indikator Kinerja Kegiatan', 'Target']));
  for (const [index, { name, target }] of current.indicators.entries())
    emit(
      row([String(index + 1), index === 0 ? 'Meningkatnya kualitas layanan' : '', name, decimal(target)]),
      `agreed-${String(index)}`,
    );
  emit('');
};

const indicators = (
  { year, indicators: rows, achievement }: PlannedYear,
  print: Printing,
  emit: Emit,
  anchor: string,
): void => {
  emit(`### REALISASI INDIKATOR KINERJA TAHUN ${String(year)}`);
  emit('');
  emit(print.row(['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian']));
  for (const [index, item] of rows.entries()) {
    const figures = [print.decimal(item.target), print.decimal(item.realisation), print.percent(item.achievement)];
    emit(print.row([String(index + 1), item.name, ...figures]), `${anchor}-${String(index)}`);
  }
  emit(
    print.row(['', print.strong('Rata-rata Capaian'), '', '', print.strong(print.percent(achievement))]),
    `${anchor}-mean`,
  );
  emit('');
};

const budget = (
  { style }: ReportPlan,
  { year, outputs, absorption }: PlannedYear,
  print: Printing,
  emit: Emit,
  anchor: string,
): void => {
  emit(`### REALISASI ANGGARAN TAHUN ${String(year)}`);
  emit('');
  emit(print.row(['No', 'Program', `Pagu ${String(year)}`, `Realisasi ${String(year)}`, 'Realisasi %']));
  for (const [index, { name, allotment, realisation }] of outputs.entries()) {
    const share = print.percent(exact(realisation).div(exact(allotment)).mul(100));
    emit(
      print.row([String(index + 1), name, print.rupiah(allotment), print.rupiah(realisation), share]),
      `${anchor}-${String(index)}`,
    );
  }
  const sums = [total(outputs.map((item) => item.allotment)), total(outputs.map((item) => item.realisation))];
  emit(
    print.row([
      '',
      print.strong(style.total),
      ...sums.map((value) => print.strong(print.rupiah(value))),
      print.strong(print.percent(absorption)),
    ]),
    `${anchor}-total`,
  );
  emit('');
};

const dashboard = (
  { office, officeClass }: ReportPlan,
  { year, achievement, absorption, performance }: PlannedYear,
  print: Printing,
  emit: Emit,
): void => {
  emit(`### PERFORMANCE TAHUN ${String(year)}`);
  emit('');
  emit(print.row(['No', 'Uraian', 'Indikator Kinerja', 'Penyerapan Anggaran', 'Performance']));
  emit(
    print.row([
      '1',
      `Kantor Imigrasi ${officeClass} ${office}`,
      print.percent(achievement),
      print.percent(absorption),
      print.percent(performance),
    ]),
    `performance-${String(year)}`,
  );
  emit('');
};

const NUMBER_WORDS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];
const letter = (index: number): string => String.fromCharCode(97 + index);

const activities = ({ current, office, officeClass, meetings, operations, head }: ReportPlan, emit: Emit): void => {
  const year = String(current.year);
  emit('#### 1) Kegiatan Koordinasi', 'activity-1');
  emit('');
  emit(
    `Selama tahun ${year} telah diadakan ${String(meetings)} (${NUMBER_WORDS[meetings] ?? ''}) rapat, yaitu:`,
    'meetings',
  );
  emit('');
  for (let index = 0; index < meetings; index++)
    emit(
      `${letter(index)}. ${String(index + 2)} ${MONTHS[index * 2] ?? ''} ${year}, rapat tim pengawasan dipimpin Kepala Kantor, ${head}.`,
      `meeting-${String(index)}`,
    );
  emit('');
  emit('#### 2) Kegiatan Pengawasan Gabungan', 'activity-2');
  emit('');
  emit(`Pada tahun ${year} dilaksanakan ${NUMBER_WORDS[operations] ?? ''} operasi, yakni :`, 'operations');
  emit('');
  for (let index = 0; index < operations; index++)
    emit(
      `${String(index + 1)}. ${String(index + 3)} ${MONTHS[index * 2] ?? ''} ${year}, operasi di wilayah kerja.`,
      `operation-${String(index)}`,
    );
  emit('');
  emit('#### 3) Kegiatan Pemeriksaan', 'activity-3');
  emit('');
  emit(`Kantor Imigrasi ${officeClass} ${office} menyelesaikan BAP sebanyak 17 orang sepanjang tahun ${year}.`, 'bap');
  emit('');
};

/** Writes the plan in its style: no finding may come of it. */
export const writeReport = (plan: ReportPlan): WrittenReport => {
  const { current, previous, office, officeClass, head, style, months } = plan;
  const lines: { readonly text: string; readonly anchor: string }[] = [];
  const emit: Emit = (text, anchor = '') => lines.push({ text, anchor });
  const print = printingOf(style);
  const year = String(current.year);
  const name = `Kantor Imigrasi ${officeClass} ${office}`;
  const break_ = (): void => {
    if (style.pageBreaks) for (let blank = 0; blank < 3; blank++) emit('');
  };
  for (const text of [
    name.toUpperCase(),
    '',
    '# LAPORAN KINERJA (LKIP)',
    '',
    `TAHUN ${year}`,
    '',
    '# KATA PENGANTAR',
    '',
  ])
    emit(text);
  emit(
    `Laporan Kinerja ${name} Tahun ${year} disusun menurut Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.`,
    'preface',
  );
  for (const text of ['', 'Kepala Kantor', '', head, '', 'NIP. 190001012000011001', '', '# DAFTAR ISI', '']) emit(text);
  emit('KATA PENGANTAR.......... i', 'contents-preface');
  emit('BAB I PENDAHULUAN.......... 1', 'contents-1');
  emit('BAB II PERENCANAAN KINERJA.......... 4', 'contents-2');
  emit('BAB III AKUNTABILITAS KINERJA.......... 9', 'contents-3');
  emit('BAB IV PENUTUP.......... 20', 'contents-4');
  emit('');
  emit('# BAB I PENDAHULUAN', 'chapter-1');
  emit('');
  emit(
    `${name} memiliki ${String(plan.employees)} pegawai dan mengacu pada Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.`,
    'about',
  );
  break_();
  emit('# BAB II PERENCANAAN KINERJA');
  emit('');
  agreement(plan, print, emit);
  break_();
  emit('# BAB III AKUNTABILITAS KINERJA', 'chapter-3');
  emit('');
  emit(`Seluruh target indikator kinerja telah mencapai lebih dari 80% pada tahun ${year}.`, 'all');
  emit('');
  for (const [planned, anchor] of [
    [previous, 'before'],
    [current, 'now'],
  ] as const) {
    indicators(planned, print, emit, anchor);
    budget(plan, planned, print, emit, `${anchor}-budget`);
    dashboard(plan, planned, print, emit);
  }
  const rose = current.performance.compare(previous.performance) > 0;
  emit(
    `Performance tahun ${year} ${rose ? 'meningkat' : 'menurun'} dari ${print.percent(previous.performance)} menjadi ${print.percent(current.performance)}.`,
    'direction',
  );
  emit('');
  emit('### HASIL SURVEI IKM');
  emit('');
  emit(print.row(['No', 'Bulan', 'Jumlah Responden', 'IKM']));
  for (const [index, { month, respondents, value }] of months.entries())
    emit(print.row([String(index + 1), month, String(respondents), print.decimal(value)]), `month-${String(index)}`);
  emit('');
  activities(plan, emit);
  for (const text of ['# BAB IV PENUTUP', '', `Demikian Laporan Kinerja ${name} Tahun ${year}.`])
    emit(text, text.startsWith('Demikian') ? 'end' : '');
  return writtenReport(lines);
};
