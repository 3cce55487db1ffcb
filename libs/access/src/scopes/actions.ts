import type { Role } from '../caller';

/** Where a grant of an office reaches: its own office, or for reading the offices under it too (Kanwil). */
export type Reach = 'own' | 'tree';

export interface Rule {
  /** Indonesian, as a refusal and the reference name it. */
  readonly label: string;
  readonly who: readonly Role[];
  readonly reach: Reach;
  /** Officers and section heads only for the section that owns the record. */
  readonly section?: true;
  /** Not by a stand-in: what was delegated is not passed on. */
  readonly own?: true;
  /** Not about an office: any office of the caller will do. */
  readonly anywhere?: true;
}

const ALL: readonly Role[] = ['officer', 'section-head', 'head', 'analyst', 'admin'];
const READERS: readonly Role[] = ['officer', 'section-head', 'head', 'analyst'];
/** A head writes too, in an office that has few others; who approves is another person all the same. */
const WRITERS: readonly Role[] = ['officer', 'section-head', 'head'];
const APPROVERS: readonly Role[] = ['section-head', 'head'];

/**
 * Who may do what: the one table. An action that is not in it does not exist; a role that is not named may not. Reading
 * reaches the offices under a Kanwil, writing only the own office (DOMAIN: offices and persons, UU 27/2022 on least
 * access).
 */
const table = {
  'session.own': { label: 'mengelola sesi sendiri', who: ALL, reach: 'own', anywhere: true },
  'reference.read': { label: 'membaca daftar acuan', who: ALL, reach: 'own', anywhere: true },
  'status.read': { label: 'melihat keadaan program', who: ALL, reach: 'own', anywhere: true },

  'record.read': { label: 'membaca catatan', who: READERS, reach: 'tree' },
  'log.read': { label: 'menelusuri log', who: ['section-head', 'head', 'analyst'], reach: 'tree' },
  'figures.read': { label: 'membaca angka', who: READERS, reach: 'tree' },
  'facts.read': { label: 'membaca baris di balik angka', who: READERS, reach: 'tree' },
  'export.make': { label: 'membuat rekap dan ekspor', who: READERS, reach: 'tree' },
  'document.make': { label: 'membuat dokumen dari catatan', who: WRITERS, reach: 'own' },
  'attachment.read': { label: 'membuka lampiran', who: WRITERS, reach: 'own' },
  /** Class rahasia (intelligence): others see counts only. */
  'secret.read': {
    label: 'membaca catatan rahasia',
    who: WRITERS,
    reach: 'own',
    section: true,
  },

  'record.write': { label: 'mencatat', who: WRITERS, reach: 'own', section: true },
  'record.request-correction': {
    label: 'meminta koreksi atau pembatalan',
    who: WRITERS,
    reach: 'own',
    section: true,
  },
  'record.approve': { label: 'menyetujui', who: APPROVERS, reach: 'own', section: true },
  'period.close': { label: 'menyatakan bulan lengkap', who: WRITERS, reach: 'own', section: true },
  'period.approve': { label: 'menyetujui periode', who: APPROVERS, reach: 'own', section: true },
  'period.lock': { label: 'mengunci periode', who: ['head'], reach: 'own' },
  'period.reopen': { label: 'membuka kembali periode', who: ['head'], reach: 'own' },
  'agreement.sign': { label: 'menandatangani perjanjian kinerja', who: APPROVERS, reach: 'own', section: true },
  'definition.propose': { label: 'mengusulkan definisi indikator', who: ['analyst', 'head'], reach: 'own' },
  'definition.approve': { label: 'menyetujui definisi indikator', who: ['head'], reach: 'own' },
  'import.run': { label: 'mengimpor', who: WRITERS, reach: 'own', section: true },

  'person.search': { label: 'mencari orang', who: WRITERS, reach: 'own' },
  'person.reveal': { label: 'melihat data pribadi', who: WRITERS, reach: 'own' },
  'person.report': {
    label: 'membaca laporan akses data seseorang',
    who: ['section-head', 'head', 'admin'],
    reach: 'own',
  },
  'person.erase.request': { label: 'meminta penghapusan data pribadi', who: WRITERS, reach: 'own' },
  'person.erase.approve': { label: 'menyetujui penghapusan data pribadi', who: ['head'], reach: 'own' },

  'report.write': { label: 'menyusun laporan', who: ['analyst', 'section-head'], reach: 'own' },
  'report.review': { label: 'meninjau laporan', who: APPROVERS, reach: 'own' },
  'report.finalise': { label: 'mengesahkan laporan', who: ['head'], reach: 'own' },

  'audit.read': { label: 'membaca jejak audit', who: ['head', 'admin'], reach: 'own' },
  'security-log.read': { label: 'membaca log keamanan', who: ['admin'], reach: 'own', anywhere: true },
  'account.manage': { label: 'mengelola akun', who: ['admin'], reach: 'own' },
  'delegation.manage': { label: 'menunjuk Plh dan Plt', who: ['head', 'admin'], reach: 'own', own: true },
  'rebuild.read': {
    label: 'melihat pembangunan ulang',
    who: ['analyst', 'admin'],
    reach: 'own',
    anywhere: true,
  },
  'rebuild.run': { label: 'membangun ulang proyeksi', who: ['analyst', 'admin'], reach: 'own', anywhere: true },
  'backup.run': { label: 'mencadangkan', who: ['admin'], reach: 'own', anywhere: true },
} as const satisfies Readonly<Record<string, Rule>>;

export type Action = keyof typeof table;
export const ACTIONS: Readonly<Record<Action, Rule>> = table;
export const ACTION_NAMES = Object.keys(table) as readonly Action[];

export const isAction = (text: string): text is Action => Object.hasOwn(table, text);

/** Roles as an officer reads them. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  officer: 'Petugas',
  'section-head': 'Kepala Seksi',
  head: 'Kepala Kantor',
  analyst: 'Analis',
  admin: 'Admin',
};

/**
 * What the command line may do without an account: who holds the data directory's files can import into an empty
 * installation, read what has no persons in it, and make the first account; never approve, never reveal.
 */
export const OPERATOR_ACCOUNT = 'operator';
export const OPERATOR_ACTIONS: ReadonlySet<Action> = new Set<Action>([
  'reference.read',
  'status.read',
  'figures.read',
  'facts.read',
  'export.make',
  'record.write',
  'import.run',
  'account.manage',
  'rebuild.run',
  'backup.run',
]);
