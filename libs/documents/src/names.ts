import type {
  DetentionPlace,
  GroundWithoutWarrant,
  OperationKind,
  OperationMode,
  TimporaMeetingKind,
} from '@jejak/inteldakim/domain';
import type { Sex } from '@jejak/records';

/** Codes of the records in the words of letters. */
export const KINDS_OF_OPERATION: Readonly<Record<OperationKind, string>> = {
  'joint-operation': 'operasi gabungan pengawasan orang asing',
  'independent-operation': 'operasi mandiri pengawasan orang asing',
  'intelligence-operation': 'penyelidikan intelijen keimigrasian',
};
export const MODES: Readonly<Record<OperationMode, string>> = { land: 'darat', sea: 'laut', both: 'darat dan laut' };
export const GROUND_NAMES: Readonly<Record<GroundWithoutWarrant, string>> = {
  'caught-in-the-act': 'tertangkap tangan',
  'wanted-list': 'masuk daftar pencarian orang',
};
export const SEX_NAMES: Readonly<Record<Sex, string>> = { male: 'laki-laki', female: 'perempuan' };
export const MEETING_KINDS: Readonly<Record<TimporaMeetingKind, string>> = {
  pembentukan: 'pembentukan',
  koordinasi: 'koordinasi',
};
export const DETENTION_PLACE_NAMES: Readonly<Record<DetentionPlace, string>> = {
  'office-room': 'ruang detensi kantor',
  rudenim: 'Rumah Detensi Imigrasi',
};

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The name of a code that a data file knows; the code itself where the file knows it no more. */
export const nameOf = (codes: readonly Named[], code: string): string =>
  codes.find((known) => known.code === code)?.name ?? code;
