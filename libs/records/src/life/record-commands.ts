import { type Command, ensure } from '@jejak/kernel';

export type RecordCommand =
  | Command<'RequestCorrection', { item?: string; changes: Readonly<Record<string, unknown>>; reason: string }>
  | Command<'ApproveCorrection', { item?: string }>
  | Command<'RejectCorrection', { item?: string; reason: string }>
  | Command<'RequestVoid', { item?: string; reason: string }>
  | Command<'ApproveVoid', { item?: string }>
  | Command<'RejectVoid', { item?: string; reason: string }>
  | Command<'Withdraw', { item?: string; reason: string }>;

const TYPES: ReadonlySet<string> = new Set<RecordCommand['type']>([
  'RequestCorrection',
  'ApproveCorrection',
  'RejectCorrection',
  'RequestVoid',
  'ApproveVoid',
  'RejectVoid',
  'Withdraw',
]);

export const isRecordCommand = (command: Command): command is RecordCommand => TYPES.has(command.type);

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;
export const REASON_LENGTH = { min: SHORTEST_REASON, max: LONGEST_REASON } as const;

/** @throws Refusal REASON_INVALID */
export const requireReason = (reason: unknown, field = 'reason'): string => {
  const text = typeof reason === 'string' ? reason.trim() : '';
  ensure(text.length >= SHORTEST_REASON && text.length <= LONGEST_REASON, {
    code: 'REASON_INVALID',
    field,
    en: `A reason has ${String(SHORTEST_REASON)} to ${String(LONGEST_REASON)} characters`,
    id: `Alasan wajib diisi, ${String(SHORTEST_REASON)} sampai ${String(LONGEST_REASON)} huruf.`,
  });
  return text;
};
