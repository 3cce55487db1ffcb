import { ensure, Refusal } from '@jejak/kernel';
import {
  answerCheck,
  type CheckAnswer,
  type FinalVersion,
  handTypedNumbers,
  type LkipDocument,
  plainText,
  readReportText,
  referencesIn,
} from '@jejak/lkip/domain';

export const refuseUnknown = (id: string): never => {
  throw new Refusal({
    code: 'RECORD_NOT_FOUND',
    field: 'year',
    en: `Nobody has drafted the report of ${id}`,
    id: `Laporan ${id} belum disusun.`,
    allowed: ['DraftLkip'],
  });
};

export const notFinal = (id: string, versions: readonly FinalVersion[]): Refusal =>
  new Refusal({
    code: 'REPORT_NOT_FINAL',
    field: 'revision',
    en: `There is no such final report of ${id}`,
    id: `Laporan ${id} dengan revisi itu belum disahkan.`,
    allowed: versions.map(({ revision }) => String(revision)),
  });

export const notReviewed = (): Refusal =>
  new Refusal({
    code: 'REPORT_NOT_REVIEWED',
    en: 'The report was not reviewed',
    id: 'Laporan belum ditinjau.',
    allowed: ['ReviewLkip'],
  });

export const checked = ({ blocks }: LkipDocument): CheckAnswer => answerCheck(readReportText(plainText(blocks)));

/** Beside what the checks find, the figures that an officer typed. */
export const withTyped = (document: LkipDocument): CheckAnswer => {
  const answer = checked(document);
  return { ...answer, findings: [...answer.findings, ...handTypedNumbers(document)] };
};

/** Events that no figure holds, texts without their figures, and what contradicts itself hinder a signature. */
export const ensureNotBlocked = ({ blocking }: LkipDocument, { findings }: CheckAnswer): void => {
  const found = [
    ...blocking.map(({ code, text }) => ({ code, text })),
    ...findings.filter(({ severity }) => severity === 'block').map(({ code, sentence }) => ({ code, text: sentence })),
  ];
  ensure(found.length === 0, {
    code: 'REPORT_BLOCKED',
    en: `The report cannot be signed: ${found.map(({ code }) => code).join(', ')}`,
    id: `Laporan belum dapat disahkan: ${found.map(({ text }) => text).join(' ')}`,
    allowed: [...new Set(found.map(({ code }) => code))],
  });
};

export const ensureBlock = (block: string, known: readonly string[]): void => {
  ensure(known.includes(block), {
    code: 'TEXT_BLOCK_UNKNOWN',
    field: 'block',
    en: `The report has no text ${JSON.stringify(block)}`,
    id: `Laporan ini tidak memiliki teks ${block}.`,
    allowed: known,
  });
};

/** So many of the references that begin alike are named in a refusal. */
const MOST_NAMED = 20;

export const ensureReferences = (text: string, known: readonly string[]): void => {
  const unknown = referencesIn(text).find((reference) => !known.includes(reference));
  if (unknown === undefined) return;
  const [first = ''] = unknown.split('.');
  const near = known.filter((reference) => reference.startsWith(first));
  throw new Refusal({
    code: 'REFERENCE_UNKNOWN',
    field: 'text',
    en: `The report has no figure ${JSON.stringify(unknown)}`,
    id: `Rujukan {{${unknown}}} tidak dikenal dalam laporan ini.`,
    allowed: (near.length > 0 ? near : known).slice(0, MOST_NAMED),
  });
};
