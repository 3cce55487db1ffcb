import type { Severity } from './read-report.model';

export type { Finding, Severity } from './read-report.model';

/** What a check looks for, as the reference page and the officer's table tell it. */
export interface Check {
  readonly code: string;
  /** The heaviest severity that the check gives; a rounding or an ambiguous nesting lowers it. */
  readonly severity: Severity;
  /** Indonesian. */
  readonly title: string;
  /** Indonesian. */
  readonly meaning: string;
  readonly source: string;
}

/** An entry of the registry. */
export const check = (code: string, severity: Severity, title: string, meaning: string, source: string): Check => ({
  code,
  severity,
  title,
  meaning,
  source,
});

const REPORT = 'LKIP, PermenPAN-RB 53/2014';

/** Checks of words, names, numbering and claims. */
export const TEXT_CHECKS: readonly Check[] = [
  check('OFFICE_CLASS_VARIES', 'block', 'Kelas kantor berbeda', 'Kantor yang sama disebut dengan kelas lain.', REPORT),
  check(
    'OFFICE_NAME_VARIES',
    'warn',
    'Nama kantor berbeda',
    'Nama kantor tertulis lain, atau kantor lain disebut di tempat kinerja kantor ini dibahas.',
    REPORT,
  ),
  check(
    'HEAD_NAME_VARIES',
    'warn',
    'Nama kepala kantor berbeda',
    'Nama penandatangan tertulis dengan ejaan lain.',
    REPORT,
  ),
  check(
    'REPORT_YEAR_VARIES',
    'warn',
    'Tahun laporan berbeda',
    'Kalimat atau judul tentang laporan ini menyebut tahun lain.',
    REPORT,
  ),
  check(
    'REGULATION_VARIES',
    'warn',
    'Peraturan berbeda',
    'Peraturan yang sama disebut dengan nomor lain, atau nomor yang sama dengan judul lain.',
    REPORT,
  ),
  check(
    'PLAN_PERIOD_PAST',
    'warn',
    'Renstra tidak mencakup tahun laporan',
    'Rencana Strategis yang disebut tidak berlaku pada tahun laporan.',
    REPORT,
  ),
  check(
    'NUMBERING_GAP',
    'warn',
    'Penomoran tidak urut',
    'Judul, daftar atau nomor urut tabel melompat atau berulang.',
    REPORT,
  ),
  check(
    'EMPTY_PLACEHOLDER',
    'block',
    'Isian kosong',
    'Angka, tanggal atau jumlah dijanjikan tetapi tidak ditulis; kosong bukan nol.',
    'LKIP 2021 Bab III.1.c',
  ),
  check(
    'TARGET_NOT_AGREED',
    'block',
    'Target berbeda dari Perjanjian Kinerja',
    'Target dalam tabel bukan target yang ditandatangani.',
    REPORT,
  ),
  check(
    'CLAIM_DENIED',
    'block',
    'Pernyataan dibantah tabel',
    '"Semua indikator di atas …" dibantah oleh satu baris tabel.',
    REPORT,
  ),
  check(
    'DIRECTION_DENIED',
    'block',
    'Naik atau turun tidak sesuai',
    '"Meningkat" tertulis padahal nilainya turun, atau sebaliknya.',
    REPORT,
  ),
  check(
    'MEAN_CALLED_GROWTH',
    'warn',
    'Rata-rata disebut pertumbuhan',
    'Rata-rata dua tahun disebut perubahan antartahun.',
    REPORT,
  ),
  check(
    'DIFFERENCE_CALLED_GROWTH',
    'warn',
    'Selisih disebut pertumbuhan',
    'Selisih dua tahun dalam poin persen disebut perubahan antartahun.',
    REPORT,
  ),
  check(
    'NUMBER_WORDS_DIFFER',
    'block',
    'Angka dan huruf berbeda',
    'Bilangan dan tulisannya dengan huruf tidak sama.',
    REPORT,
  ),
  check(
    'LIST_COUNT_DIFFERS',
    'block',
    'Jumlah berbeda dari daftarnya',
    'Jumlah dalam kalimat tidak sama dengan isi daftar di bawahnya.',
    REPORT,
  ),
  check(
    'INDICATOR_COUNT_DIFFERS',
    'warn',
    'Jumlah indikator berbeda',
    'Jumlah indikator dalam kalimat bukan jumlah dalam Perjanjian Kinerja.',
    REPORT,
  ),
  check(
    'RISE_WITHOUT_BASE',
    'warn',
    'Perubahan tanpa pembanding',
    '"Meningkat" tertulis untuk indikator yang nilai tahun lalunya kosong dalam tabel.',
    REPORT,
  ),
  check(
    'CONTENTS_ENTRY_MISSING',
    'warn',
    'Daftar isi tanpa judul',
    'Daftar isi menyebut judul yang tidak ada.',
    REPORT,
  ),
  check(
    'CONTENTS_CHAPTER_MISSING',
    'warn',
    'Bab tidak ada dalam daftar isi',
    'Bab dalam laporan tidak disebut daftar isi.',
    REPORT,
  ),
  check(
    'CONTENTS_PAGES_DISORDERED',
    'warn',
    'Halaman daftar isi mundur',
    'Nomor halaman dalam daftar isi lebih kecil dari sebelumnya.',
    REPORT,
  ),
  check('CHAPTER_TITLE_VARIES', 'warn', 'Judul bab berbeda', 'Bab yang sama berjudul lain.', REPORT),
  check(
    'LOG_DIFFERS',
    'block',
    'Berbeda dari catatan',
    'Angka laporan tidak sama dengan yang dihitung dari catatan kegiatan.',
    'Jejak, satu catatan banyak tampilan',
  ),
];
