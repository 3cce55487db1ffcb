import { MONTH_NAMES_ID } from '@jejak/calendar';
import { type Exact, exact, HUNDRED, mean, sum } from '@jejak/figures';
import { type Chance, chanceOf } from './chance';

export interface PlannedIndicator {
  readonly name: string;
  readonly target: Exact;
  readonly realisation: Exact;
  readonly achievement: Exact;
}

export interface PlannedOutput {
  readonly name: string;
  readonly allotment: number;
  readonly realisation: number;
}

export interface PlannedYear {
  readonly year: number;
  readonly indicators: readonly PlannedIndicator[];
  readonly outputs: readonly PlannedOutput[];
  readonly achievement: Exact;
  readonly absorption: Exact;
  readonly performance: Exact;
}

export interface PlannedStyle {
  readonly mark: ',' | '.';
  readonly table: 'tab' | 'pipe' | 'spaces' | 'semicolon';
  readonly rupiah: 'plain' | 'Rp' | 'Rp. …,-' | 'spaced';
  readonly total: string;
  readonly pageBreaks: boolean;
  readonly bold: boolean;
}

/** A report that agrees with itself, before it is written. */
export interface ReportPlan {
  readonly seed: number;
  readonly office: string;
  readonly officeClass: string;
  readonly head: string;
  readonly style: PlannedStyle;
  readonly current: PlannedYear;
  readonly previous: PlannedYear;
  readonly months: readonly { readonly month: string; readonly respondents: number; readonly value: Exact }[];
  readonly meetings: number;
  readonly operations: number;
  readonly employees: number;
}

const PLACES = ['Muara Kencana', 'Tanjung Rawa', 'Bukit Sari', 'Teluk Biru', 'Kotabaru', 'Sungai Lama'] as const;
const CLASSES = ['Kelas I TPI', 'Kelas II TPI', 'Kelas II Non TPI', 'Kelas III Non TPI', 'Kelas I Khusus TPI'] as const;
const HEADS = ['Surya Bagas Pratama', 'Dewi Laras Anjani', 'Bima Raharjo Utomo'] as const;
const INDICATORS = [
  'Indeks Kepuasan Masyarakat terhadap Layanan Keimigrasian',
  'Indeks Kepuasan Internal Satuan Kerja',
  'Indeks Pengamanan Keimigrasian',
  'Persentase Penyelesaian Pengaduan Masyarakat',
  'Indeks Persepsi Korupsi Unit Layanan',
  'Nilai Pelaksanaan Reformasi Birokrasi',
  'Indeks Maturitas Pengendalian Intern',
  'Persentase Dokumen Perjalanan Selesai Tepat Waktu',
] as const;
const OUTPUTS = [
  'Koordinasi Pengawasan',
  'Pelayanan Publik',
  'Operasi Keamanan',
  'Layanan Perkantoran',
  'Layanan Umum',
  'Layanan Sarana',
  'Layanan Organisasi',
] as const;
export const MONTHS = MONTH_NAMES_ID;

const planIndicator = (chance: Chance, name: string): PlannedIndicator => {
  const target = exact(chance.whole(300, 360), 100);
  const realisation = exact(chance.whole(305, 399), 100);
  return { name, target, realisation, achievement: realisation.div(target).mul(HUNDRED) };
};

const planYear = (
  chance: Chance,
  year: number,
  indicatorCount: number,
  outputCount: number,
  spent: number,
): PlannedYear => {
  const indicators = INDICATORS.slice(0, indicatorCount).map((name) => planIndicator(chance, name));
  const outputs = OUTPUTS.slice(0, outputCount).map((name) => {
    const allotment = chance.whole(50_000, 4_000_000) * 1000 + chance.whole(1, 9) * 1_000_000_000;
    return { name, allotment, realisation: Math.floor((allotment * chance.whole(spent, spent + 150)) / 1000) };
  });
  const achievement = mean(indicators.map((item) => item.achievement)) ?? HUNDRED;
  const absorption = sum(outputs.map(({ realisation }) => exact(realisation)))
    .div(sum(outputs.map(({ allotment }) => exact(allotment))))
    .mul(HUNDRED);
  return { year, indicators, outputs, achievement, absorption, performance: achievement.add(absorption).div(2) };
};

/** Office, year, figures and way of writing, all drawn from the seed. */
export const planReport = (seed: number): ReportPlan => {
  const chance = chanceOf(seed);
  const year = chance.whole(2019, 2025);
  const indicatorCount = chance.whole(4, 8);
  const outputCount = chance.whole(4, 7);
  // One year spends clearly more than the other, so that growth, difference and mean are three values.
  const isBetter = chance.once(2);
  return {
    seed,
    office: chance.pick(PLACES),
    officeClass: chance.pick(CLASSES),
    head: chance.pick(HEADS),
    style: {
      mark: chance.pick([',', '.']),
      table: chance.pick(['tab', 'pipe', 'spaces', 'semicolon']),
      rupiah: chance.pick(['plain', 'Rp', 'Rp. …,-', 'spaced']),
      total: chance.pick(['Jumlah', 'Total', 'JUMLAH', 'Jumlah Total', 'TOTAL KESELURUHAN']),
      pageBreaks: chance.once(2),
      bold: chance.once(2),
    },
    current: planYear(chance, year, indicatorCount, outputCount, isBetter ? 800 : 400),
    previous: planYear(chance, year - 1, indicatorCount, outputCount, isBetter ? 400 : 800),
    months: MONTHS.map((month) => ({
      month,
      respondents: chance.whole(31, 90),
      value: exact(chance.whole(9000, 9899), 100),
    })),
    meetings: chance.whole(2, 5),
    operations: chance.whole(2, 6),
    employees: chance.whole(21, 89),
  };
};
