import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  codesOn,
  compact,
  type Fields,
  readOptionalRecordId,
  readOrigin,
  readPersonInRecord,
  readStepDate,
  readStepDateOrToday,
} from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import { refuseMerged, REFUGEE_STATUSES, statusesOf, VICTIM_STATUSES } from '../person-status';
import {
  type AdmittedDetention,
  DETENTION_ENDS,
  DETENTION_PLACES,
  type DetentionEnding,
  type DetentionMovement,
  type DetentionOrder,
  ELSEWHERE_REASONS,
  GROUNDS,
  HANDED_OVER_TO,
  REPATRIATIONS,
} from './detention.events';

/** A detention is continued from what led to it, with the person that it named. */
export const DETENTION_ORIGINS = ['tak', 'bap', 'immigrationCase'] as const;

/** The written decision, with identity, reason and place (UU 6/2011 Ps 84). */
export const readOrder = (fields: Fields, context: DecisionContext): DetentionOrder => {
  const orderedOn = readStepDate(fields, 'orderedOn', context);
  return compact({
    ...readPersonInRecord(fields),
    orderedOn,
    ground: fields.choice('ground', codesOn(GROUNDS, orderedOn)),
    reason: fields.text('reason', { max: 1000 }),
    place: fields.choice('place', DETENTION_PLACES),
    placeName: fields.optionalText('placeName'),
    decisionNumber: readOptionalNumber(fields, 'decisionNumber'),
    from: readOrigin(fields, DETENTION_ORIGINS),
  });
};

/**
 * Exempt victims are placed with special treatment, not detained (UU 6/2011 Ps 86–87). A merged entry is refused, at the
 * admission too: what became known since stands with the entry that goes on.
 */
export const refuseVictim = (person: string, field: string, fields: Fields, context: DecisionContext): void => {
  refuseMerged(person, fields.at(field), context);
  if (statusesOf(person, fields.at(field), context).some((status) => VICTIM_STATUSES.includes(status)))
    fields.refuse(field, {
      code: 'VICTIM_IS_PLACED',
      en: 'A victim of trafficking or of people smuggling is placed with special treatment, not detained',
      id: 'Korban perdagangan orang atau penyelundupan manusia tidak didetensi, tetapi ditempatkan dengan perlakuan khusus.',
      allowed: ['OrderPlacement'],
    });
};

export const readCancellation = (fields: Fields, orderedOn: LocalDate, context: DecisionContext) => {
  const cancelledOn = readStepDateOrToday(fields, 'cancelledOn', context, {
    on: orderedOn,
    called: 'tanggal keputusan pendetensian',
  });
  return { cancelledOn, reason: fields.reason() };
};

export const readAdmittedOn = (fields: Fields, order: DetentionOrder, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'admittedOn', context, { on: order.orderedOn, called: 'tanggal keputusan pendetensian' });

/** The last thing that happened to a detainee before the end. */
export const lastStepOn = ({ admittedOn, movements }: Pick<AdmittedDetention, 'admittedOn' | 'movements'>): LocalDate =>
  movements.at(-1)?.on ?? admittedOn;

const readStepOn = (fields: Fields, preceding: LocalDate, context: DecisionContext): LocalDate =>
  readStepDate(fields, 'on', context, { on: preceding, called: 'langkah sebelumnya' });

export const readMovement = (
  fields: Fields,
  kind: DetentionMovement['kind'],
  preceding: LocalDate,
  context: DecisionContext,
): DetentionMovement => {
  const on = readStepOn(fields, preceding, context);
  if (kind !== 'placed-elsewhere') return { kind, on };
  const reason = fields.choice('reason', codesOn(ELSEWHERE_REASONS, on));
  return { kind, on, reason, place: fields.text('place') };
};

/** All movements anew, for a correction: each keeps its kind, so that the steps stay what they were. */
export const readMovements = (
  fields: Fields,
  kinds: readonly DetentionMovement['kind'][],
  admittedOn: LocalDate,
  context: DecisionContext,
): readonly DetentionMovement[] => {
  let preceding = admittedOn;
  let index = 0;
  const movements = fields.list('movements', (row) => {
    const kind = row.choice('kind', kinds.slice(index, index + 1));
    const movement = readMovement(row, kind, preceding, context);
    preceding = movement.on;
    index += 1;
    return movement;
  });
  if (movements.length !== kinds.length)
    fields.refuse('movements', {
      code: 'CORRECTION_CHANGES_STEPS',
      en: 'A correction keeps the steps that were taken',
      id: 'Koreksi tidak menambah atau menghapus langkah.',
      allowed: kinds,
    });
  return movements;
};

export const readEnding = (fields: Fields, preceding: LocalDate, context: DecisionContext): DetentionEnding => {
  const on = readStepOn(fields, preceding, context);
  const end = fields.choice('end', DETENTION_ENDS);
  const only = <T>(when: typeof end, name: string, read: () => T): T | undefined => {
    if (end === when) return read();
    if (fields.has(name))
      fields.refuse(name, {
        code: 'NOT_WITH_THIS_END',
        en: `${name} is said of a detention that ended as ${when}`,
        id: `Kolom ini hanya diisi bila pendetensian berakhir dengan ${when}.`,
        allowed: [`end = ${when}`],
      });
    return undefined;
  };
  return compact({
    end,
    on,
    handedOverTo: only('handed-over', 'handedOverTo', () => fields.choice('handedOverTo', HANDED_OVER_TO)),
    repatriation: only('repatriated', 'repatriation', () => fields.choice('repatriation', REPATRIATIONS)),
    deportation: only('deported', 'deportation', () => readOptionalRecordId(fields, 'deportation')),
    number: readOptionalNumber(fields, 'number'),
    note: fields.optionalText('note', { max: 1000 }),
  });
};

/** Refugees and asylum seekers leave only by voluntary repatriation or resettlement (Perpres 125/2016). */
export const refuseDeportedRefugee = (
  { end }: DetentionEnding,
  person: string,
  fields: Fields,
  context: DecisionContext,
): void => {
  if (end !== 'deported') return;
  refuseMerged(person, fields.at('end'), context);
  if (statusesOf(person, fields.at('end'), context).some((status) => REFUGEE_STATUSES.includes(status)))
    fields.refuse('end', {
      code: 'REFUGEE_NOT_DEPORTED',
      en: 'A refugee or asylum seeker leaves only by voluntary repatriation or resettlement',
      id: 'Pengungsi dan pencari suaka hanya pergi melalui pemulangan sukarela atau penempatan ke negara ketiga.',
      allowed: REPATRIATIONS.map((way) => `repatriated: ${way}`),
    });
};
