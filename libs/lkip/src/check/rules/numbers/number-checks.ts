import { type Check, check } from '../../findings';

const ARITHMETIC = 'DOMAIN: exact fractions, two decimals half-up from unrounded intermediates';
const SURVEY = 'PermenPAN-RB 14/2017';
const REPORT = 'LKIP, PermenPAN-RB 53/2014';

/** What the number rules look for. */
export const NUMBER_CHECKS: readonly Check[] = [
  check(
    'QUOTIENT_WRONG',
    'block',
    'Persentase salah',
    'Persentase bukan hasil bagi barisnya atau rumusnya, dengan aturan pembulatan apa pun.',
    ARITHMETIC,
  ),
  check('QUOTIENT_BY_ZERO', 'warn', 'Pembagi nol', 'Persentase ditulis padahal target atau pagunya nol.', ARITHMETIC),
  check(
    'ROUNDING_DIFFERS',
    'warn',
    'Pembulatan lain',
    'Persentase benar, tetapi dipotong atau dibulatkan dengan cara lain.',
    ARITHMETIC,
  ),
  check(
    'ACHIEVEMENT_CAPPED',
    'warn',
    'Capaian dibatasi',
    'Capaian ditulis 100 % atau batas lain padahal hasil baginya lebih besar.',
    ARITHMETIC,
  ),
  check(
    'SCALE_UNDECLARED',
    'warn',
    'Skala tidak disebut',
    'Realisasi hanya cocok dengan targetnya bila dibagi 100; skalanya tidak disebut.',
    ARITHMETIC,
  ),
  check(
    'OFF_SCALE',
    'block',
    'Di luar skala',
    'Nilai melampaui skala yang disebut kalimatnya, atau skala indeks 1–4.',
    SURVEY,
  ),
  check('FORMULA_UPSIDE_DOWN', 'block', 'Rumus terbalik', 'Pembilang dan penyebut tertukar.', ARITHMETIC),
  check('TOTAL_WRONG', 'block', 'Jumlah salah', 'Jumlah bukan penjumlahan rinciannya.', ARITHMETIC),
  check('TOTAL_EMPTY', 'warn', 'Jumlah kosong', 'Baris jumlah tidak diisi.', REPORT),
  check('MEAN_WRONG', 'block', 'Rata-rata salah', 'Rata-rata bukan rata-rata kolomnya.', ARITHMETIC),
  check(
    'MEAN_OF_OTHER_COLUMN',
    'block',
    'Rata-rata kolom lain',
    'Rata-rata yang ditulis adalah milik kolom lain.',
    ARITHMETIC,
  ),
  check(
    'PERFORMANCE_WRONG',
    'block',
    'Performance salah',
    'Performance bukan separuh dari capaian indikator dan penyerapan.',
    ARITHMETIC,
  ),
  check('REMAINING_WRONG', 'block', 'Sisa salah', 'Sisa bukan pagu dikurangi realisasi.', ARITHMETIC),
  check(
    'GROWTH_WRONG',
    'block',
    'Pertumbuhan salah',
    'Kolom pertumbuhan tidak berisi pertumbuhan, selisih atau rata-rata dua tahun.',
    ARITHMETIC,
  ),
  check(
    'STATED_TWICE',
    'block',
    'Satu hal, dua nilai',
    'Hal yang sama ditulis dengan nilai berbeda di tempat lain.',
    REPORT,
  ),
  check(
    'PARTS_DIFFER',
    'block',
    'Rincian berbeda dari jumlahnya',
    'Bilangan yang dirinci dalam kalimat atau daftar tidak sama dengan jumlah rinciannya.',
    ARITHMETIC,
  ),
  check(
    'FIGURES_OF_OTHER_YEAR',
    'warn',
    'Judul tahun lain',
    'Judul tabel menyebut tahun lain daripada angka di dalamnya.',
    REPORT,
  ),
  check('COPIED_FIGURE', 'warn', 'Angka tersalin', 'Angka sama persis dengan milik baris atau tahun lain.', REPORT),
  check('OUTLIER_MONTH', 'warn', 'Bulan menyimpang', 'Nilai satu bulan jauh dari nilai tengah.', SURVEY),
  check('FEW_RESPONDENTS', 'warn', 'Responden sedikit', 'Survei satu bulan dengan kurang dari 30 responden.', SURVEY),
  check('MISSING_MONTH', 'warn', 'Bulan tidak ada', 'Bulan tidak ada atau nilainya kosong; kosong bukan nol.', SURVEY),
  check(
    'STAFF_GROUPS_DIFFER',
    'warn',
    'Pembagian pegawai berbeda',
    'Pembagian pegawai yang sama memberi jumlah berbeda.',
    REPORT,
  ),
  check(
    'STAFF_COUNT_DIFFERS',
    'warn',
    'Jumlah pegawai berbeda',
    'Jumlah pegawai dalam kalimat bukan jumlah tabelnya.',
    REPORT,
  ),
];
