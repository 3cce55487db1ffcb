import { JejakError } from '@jejak/kernel';
import { type DatedCode, type Fields, readDatedCodes } from '@jejak/records';
import reasons from './refusal-reasons.json';
import kinds from './stay-permit-kinds.json';

/** What is done: a first document, one more of the same, or one of another status. */
export const STAY_PERMIT_ACTIONS = ['new', 'extended', 'status-change'] as const;
export type StayPermitAction = (typeof STAY_PERMIT_ACTIONS)[number];

/** A document of the stay permit service, and the rules of its kind. */
export interface StayPermitKind extends DatedCode {
  readonly actions: readonly StayPermitAction[];
  /** Only foreigners have it. */
  readonly foreigner: boolean;
  /** A status change: from one of these kinds to one of those. */
  readonly changes?: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** It ends a permit of one of these kinds. */
  readonly ends?: readonly string[];
  /** It goes with a permit of one of these kinds. */
  readonly heldWith?: readonly string[];
}

const readChangeRule = (fields: Fields) => {
  const rule = { from: fields.texts('from', { min: 1 }), to: fields.texts('to', { min: 1 }) };
  fields.end();
  return rule;
};

const readActions = (fields: Fields): readonly StayPermitAction[] =>
  fields.texts('actions', { min: 1 }).map((text, index) => {
    const action = STAY_PERMIT_ACTIONS.find((each) => each === text);
    return action ?? fields.refuse(`actions[${String(index)}]`, unknownAction);
  });

const unknownAction = {
  code: 'CHOICE_INVALID',
  en: 'Not an action of stay permits',
  id: 'Tindakan izin tinggal tidak dikenal.',
  allowed: STAY_PERMIT_ACTIONS,
};

const readKinds = (data: unknown): readonly StayPermitKind[] => {
  const read = readDatedCodes(data, (row) => {
    const changes = row.optionalObject('changes');
    return {
      actions: readActions(row),
      foreigner: row.boolean('foreigner'),
      changes: changes === undefined ? undefined : readChangeRule(changes),
      ends: row.has('ends') ? row.texts('ends', { min: 1 }) : undefined,
      heldWith: row.has('heldWith') ? row.texts('heldWith', { min: 1 }) : undefined,
    };
  });
  const known = new Set(read.map(({ code }) => code));
  for (const { code, changes, ends = [], heldWith = [] } of read)
    for (const named of [...(changes?.from ?? []), ...(changes?.to ?? []), ...ends, ...heldWith])
      if (!known.has(named))
        throw new JejakError(
          'STAY_PERMIT_KINDS_INVALID',
          `stay-permit-kinds.json: ${code} names ${named}, which is no kind`,
          'Daftar jenis izin tinggal menyebut jenis yang tidak ada.',
        );
  return read;
};

/** Read and checked when the program starts. */
export const STAY_PERMIT_KINDS: readonly StayPermitKind[] = readKinds(kinds);
export const STAY_PERMIT_REFUSAL_REASONS: readonly DatedCode[] = readDatedCodes(reasons);
