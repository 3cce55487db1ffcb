import type { ColumnRole } from '../read-report.model';

/** Header words, squeezed to letters and `%` because converters break words (`Perfor mance`). First match wins. */
const ROLES: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:no|nomor|nourut|nomorurut)$/, 'number'],
  [/^(?:mak|kode|kodeakun|akun|kodemak|kodeprogram)$/, 'code'],
  [/^bulan$/, 'month'],
  [/responden/, 'respondents'],
  [/^(?!.*(?:setelah|sebelum)).*(?:yoy|yearonyear|pertumbuhan|kenaikan|perubahan|selisih|naikturun)/, 'growth'],
  [/sisa/, 'remaining'],
  [/^satuan$/, 'unit'],
  [/^bobot/, 'weight'],
  [/performance|kinerjakantor|nilaikinerja/, 'performance'],
  [/penyerapan|serapan|dayaserap/, 'absorption'],
  [/(?:realisasi|target|anggaran)(?:%|persen)|^(?:%|persen)|capaian|persentase$|presentase$|kemajuan$/, 'achievement'],
  [/target/, 'target'],
  [/realisasi/, 'realisation'],
  [/pagu|alokasi|^anggaran/, 'allotment'],
  [/^(?:jumlah|total)/, 'total'],
  [/^(?:nilai|indeks|skor|ikm|ipk|rerata|ratarata|mean)/, 'value'],
  [/indikator|uraian|sasaran|program|kegiatan|jenis|nama|komponen|keterangan|output|layanan|belanja/, 'subject'],
];

const squeeze = (text: string): string => text.toLowerCase().replace(/[^a-z%]/g, '');

/** The role that a header gives, its lowest row first; null where no row says any. */
export const roleOfHeader = (parts: readonly string[]): ColumnRole | null => {
  for (const part of [...parts].reverse()) {
    const squeezed = squeeze(part);
    if (squeezed === '') continue;
    const found = ROLES.find(([pattern]) => pattern.test(squeezed));
    if (found !== undefined) return found[1];
  }
  return null;
};

/** The only year that a text names, or null: `TAHUN 2021`, not `2020 dan 2021`. */
export const onlyYear = (text: string): number | null => {
  const years = new Set(text.match(/(?<!\d)(?:199|20\d)\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
};
