import { type Command, type DecisionContext, ensure, Refusal } from '@jejak/kernel';
import { compact, Fields, statusName } from '@jejak/records';
import { requestedSpan } from '../report/requested-span';
import { PLACEHOLDER } from '../report/sentences';
import type { LkipReport, LkipState } from './lkip';
import type { FinalVersion, LkipEvent, ReviewedReport } from './lkip.events';

export type LkipCommand = Command<
  'DraftLkip' | 'WriteLkipText' | 'ReviewLkip' | 'ReturnLkip' | 'FinaliseLkip' | 'OpenLkipRevision'
>;

export const LKIP_LIMITS = {
  /** Characters of a text of the report. */
  text: 8000,
  /** Characters of a part of the stored model; an event holds 256 KiB with all that is around it. */
  part: 120_000,
  parts: 200,
} as const;

/** Four sections, twelve months. */
const MOST_PERIODS = 48;
const LEAST_REASON = 5;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;
const DIGEST = /^[0-9a-f]{64}$/;
const BLOCK = /^[a-z][A-Za-z0-9.-]{0,99}$/;

export const allowedForLkip = ({ status }: LkipState): readonly LkipCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['DraftLkip'];
    case 'drafted':
      return ['WriteLkipText', 'ReviewLkip'];
    case 'reviewed':
      return ['WriteLkipText', 'ReturnLkip', 'FinaliseLkip'];
    case 'final':
      return ['OpenLkipRevision'];
  }
};

/** `2021`, `2021-Q1`: names the report among those of its office. */
export const lkipId = (data: object): string => {
  const fields = new Fields(data);
  const year = fields.whole('year', { min: FIRST_YEAR, max: LAST_YEAR });
  const period = fields.optionalText('period');
  requestedSpan(year, period);
  return period ?? String(year);
};

export const decideLkip = (command: LkipCommand, state: LkipState, context: DecisionContext): readonly LkipEvent[] => {
  const fields = new Fields(command.data);
  const events = decideStep(command, fields, state, context);
  fields.end();
  return events;
};

const decideStep = (
  { type, data }: LkipCommand,
  fields: Fields,
  state: LkipState,
  context: DecisionContext,
): readonly LkipEvent[] => {
  const on = context.today;
  if (type === 'DraftLkip') {
    if (state.status !== 'new') throw notNow(type, state);
    lkipId(data);
    const report = compact({ on, year: fields.whole('year'), period: fields.optionalText('period') });
    return [{ type: 'LkipDrafted', version: 1, data: report }];
  }
  if (state.status === 'new' || !allowedForLkip(state).includes(type)) throw notNow(type, state);
  switch (type) {
    case 'WriteLkipText':
      return [{ type: 'LkipTextWritten', version: 1, data: readText(fields, state) }];
    case 'ReviewLkip':
      ensureOther(state, context);
      return [{ type: 'LkipReviewed', version: 1, data: { on, reviewed: readReviewed(fields) } }];
    case 'ReturnLkip':
      return [{ type: 'LkipReturned', version: 1, data: { on, reason: fields.reason() } }];
    case 'FinaliseLkip':
      ensureOther(state, context);
      return finalised(fields, state, context);
    case 'OpenLkipRevision':
      return [
        { type: 'LkipRevisionOpened', version: 1, data: { on, revision: state.revision + 1, reason: fields.reason() } },
      ];
  }
};

/** Only what was reviewed is signed; anything else was read by nobody. */
const finalised = (fields: Fields, state: LkipReport, { today }: DecisionContext): readonly LkipEvent[] => {
  const read = readReviewed(fields);
  const bytes = fields.whole('bytes', { min: 1, max: Number.MAX_SAFE_INTEGER });
  const modelDigest = readDigest(fields, 'modelDigest');
  const root = fields.optionalText('root');
  const unlocked = readUnlocked(fields);
  const parts = fields.list('parts', (part) => part.text('content', { max: LKIP_LIMITS.part }), {
    min: 1,
    max: LKIP_LIMITS.parts,
  });
  ensure(
    state.status === 'reviewed' && state.reviewed.position === read.position && state.reviewed.digest === read.digest,
    {
      code: 'REPORT_NOT_REVIEWED',
      field: 'digest',
      en: 'The report is not the one that was reviewed',
      id: 'Laporan ini bukan yang ditinjau; tinjau kembali sebelum disahkan.',
      allowed: ['ReturnLkip', 'ReviewLkip'],
    },
  );
  const { revision } = state;
  return [
    ...parts.map((content, part): LkipEvent => ({
      type: 'LkipModelStored',
      version: 1,
      data: { revision, part, content },
    })),
    {
      type: 'LkipFinalised',
      version: 1,
      data: {
        on: today,
        version: compact({
          ...read,
          revision,
          finalisedOn: today,
          modelDigest,
          bytes,
          parts: parts.length,
          root,
          unlocked,
        }),
      },
    },
  ];
};

/** A signed figure has to stand: every month is locked, or it is said why not. */
const readUnlocked = (fields: Fields): FinalVersion['unlocked'] => {
  const periods = fields.has('openPeriods') ? fields.whole('openPeriods', { min: 0, max: MOST_PERIODS }) : 0;
  const reason = fields.optionalText('reason', { max: 500 });
  if (periods === 0) return undefined;
  if (reason !== undefined && reason.length >= LEAST_REASON) return { periods, reason };
  return fields.refuse('reason', {
    code: 'REPORT_PERIODS_OPEN',
    en: `${String(periods)} section-months of the report are not locked`,
    id: `${String(periods)} periode seksi belum dikunci. Kunci semuanya, atau sebutkan alasan pengesahan tanpa kunci.`,
    allowed: ['LockPeriod', 'reason'],
  });
};

const readReviewed = (fields: Fields): ReviewedReport => ({
  position: fields.whole('position', { min: 0, max: Number.MAX_SAFE_INTEGER }),
  digest: readDigest(fields, 'digest'),
});

const readDigest = (fields: Fields, name: string): string => {
  const digest = fields.text(name);
  if (DIGEST.test(digest)) return digest;
  return fields.refuse(name, {
    code: 'DIGEST_INVALID',
    en: 'Not a SHA-256 in hexadecimal',
    id: 'Sidik berkas tidak sah.',
    allowed: ['64 × 0-9, a-f'],
  });
};

/** Which references a report has the log says; what is no placeholder at all is refused here. */
const readText = (fields: Fields, { texts }: LkipReport): { readonly block: string; readonly text: string | null } => {
  const block = fields.text('block', { max: 100 });
  if (!BLOCK.test(block))
    fields.refuse('block', {
      code: 'TEXT_BLOCK_UNKNOWN',
      en: `Not the key of a text: ${JSON.stringify(block)}`,
      id: 'Kunci teks tidak sah.',
    });
  const text = fields.optionalText('text', { max: LKIP_LIMITS.text }) ?? null;
  if (text !== null && /[{}]/.test(text.replace(PLACEHOLDER, '')))
    fields.refuse('text', {
      code: 'PLACEHOLDER_INVALID',
      en: 'A brace that belongs to no placeholder',
      id: 'Kurung kurawal hanya untuk rujukan angka, misalnya {{performance}}.',
      allowed: ['{{reference}}'],
    });
  ensure((texts[block] ?? null) !== text, {
    code: 'NOTHING_TO_DO',
    field: 'text',
    en: 'The text stands so already',
    id: 'Teks ini sudah demikian.',
  });
  return { block, text };
};

/** Four eyes: the head signs what others wrote. */
const ensureOther = ({ writers }: LkipReport, { actor }: DecisionContext): void => {
  ensure(!writers.includes(actor), {
    code: 'FOUR_EYES',
    field: 'actor',
    en: 'Who wrote the report may neither review nor finalise it',
    id: 'Penyusun laporan tidak boleh meninjau atau mengesahkannya sendiri; mintalah orang kedua.',
  });
};

const notNow = (command: string, state: LkipState): Refusal =>
  new Refusal({
    code: 'TRANSITION_NOT_ALLOWED',
    en: `${command} is not allowed when the report is ${state.status}`,
    id: `Langkah ini tidak dapat dilakukan pada laporan dengan status ${statusName(state.status)}.`,
    allowed: allowedForLkip(state),
  });
