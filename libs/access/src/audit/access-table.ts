import type { AccessKind } from './audit.events';
import type { AccessRow } from './list-accesses';

export const KIND_NAMES: Readonly<Record<AccessKind, string>> = {
  searched: 'Pencarian orang',
  revealed: 'Pembukaan data pribadi',
  exported: 'Ekspor',
  document: 'Pembuatan dokumen',
  'audit-exported': 'Ekspor jejak akses',
};

/** The accesses as every export writes a table. */
export const accessTable = (rows: readonly AccessRow[]) => ({
  name: 'Jejak akses',
  columns: [
    { title: 'Posisi', type: 'text' as const },
    { title: 'Dicatat (UTC)', type: 'text' as const },
    { title: 'Tanggal', type: 'date' as const },
    { title: 'Akun', type: 'text' as const },
    { title: 'Peran', type: 'text' as const },
    { title: 'Perbuatan', type: 'text' as const },
    { title: 'Apa', type: 'text' as const },
    { title: 'Nomor daftar orang', type: 'text' as const },
    { title: 'Jumlah orang', type: 'whole' as const },
    { title: 'Jumlah baris', type: 'whole' as const },
    { title: 'Alasan', type: 'text' as const },
    { title: 'Melalui', type: 'text' as const },
    { title: 'Catatan', type: 'text' as const },
  ],
  rows: rows.map((row) => [
    row.position,
    row.recordedAt,
    row.on,
    row.account,
    row.role,
    KIND_NAMES[row.kind],
    row.what,
    row.persons.join(' '),
    row.personCount,
    row.rows,
    row.reason,
    row.by,
    row.record,
  ]),
});
