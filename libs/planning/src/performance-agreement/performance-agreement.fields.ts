import { granularityOf } from '@jejak/calendar';
import { parseDecimal } from '@jejak/figures';
import { type DecisionContext, type OfficeId, streamName } from '@jejak/kernel';
import { definitionId, ensureOnScale, getKind, type IndicatorDefinitionState } from '@jejak/indicators/domain';
import { compact, ensureNotBefore, ensureNotFuture, type Fields, requireReason } from '@jejak/records';
import type { ActivityTarget, Agreement, Amendment, IndicatorTarget } from './performance-agreement.events';

const CODE_LENGTH = { max: 60 };
const MOST_ACTS = 10_000_000;

/** The stream in which an indicator's definition is kept. */
export const definitionStreamOf = (office: OfficeId, indicator: string): string =>
  streamName(office, 'indicatorDefinition', definitionId(indicator));

/** The year that names the stream. @throws Refusal YEAR_INVALID */
export const readYear = (fields: Fields): number => {
  const year = fields.whole('year');
  if (granularityOf(String(year)) === 'year') return year;
  return fields.refuse('year', {
    code: 'YEAR_INVALID',
    en: `Not a plausible year: ${String(year)}`,
    id: 'Tahun tidak sah; tulis misalnya 2021.',
    allowed: ['1950…2199'],
  });
};

/** What an agreement promises, as signed and as amended. */
export const readPromises = (
  fields: Fields,
  year: number,
  context: DecisionContext,
): Pick<Agreement, 'targets' | 'activityTargets'> => {
  const targets = readTargets(fields, year, context);
  const activityTargets = readActivityTargets(fields);
  if (targets.length + activityTargets.length === 0)
    fields.refuse('targets', {
      code: 'AGREEMENT_EMPTY',
      en: 'An agreement promises at least one thing',
      id: 'Perjanjian Kinerja harus memuat sedikitnya satu target.',
      allowed: ['targets ≥ 1', 'activityTargets ≥ 1'],
    });
  return { targets, activityTargets };
};

const readTargets = (fields: Fields, year: number, context: DecisionContext): readonly IndicatorTarget[] => {
  const seen = new Set<string>();
  return fields.list('targets', (row) => {
    const indicator = row.text('indicator', CODE_LENGTH);
    if (seen.has(indicator)) refuseDuplicate(row, 'indicator', indicator);
    seen.add(indicator);
    const target = row.decimal('target');
    // Achievement is realisation / target × 100 %: nothing divides by zero.
    if (parseDecimal(target)?.equals(0) === true)
      row.refuse('target', {
        code: 'TARGET_ZERO',
        en: `The target of ${indicator} is zero, and an achievement divides by it`,
        id: `Target indikator ${indicator} tidak boleh nol, karena capaian dibagi dengan target.`,
        allowed: ['≠ 0'],
      });
    ensureOnScale(definitionOf(indicator, context), indicator, year, target, row.at('target'));
    return compact({ indicator, name: row.optionalText('name'), goal: row.optionalText('goal'), target });
  });
};

const definitionOf = (
  indicator: string,
  { office, references }: DecisionContext,
): IndicatorDefinitionState | undefined =>
  isIndicatorCode(indicator)
    ? (references[definitionStreamOf(office, indicator)] as IndicatorDefinitionState | undefined)
    : undefined;

/** Whether a text could be the code of a definition; no other one names a stream. */
export const isIndicatorCode = (code: unknown): code is string =>
  typeof code === 'string' && code.length <= CODE_LENGTH.max && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code);

const readActivityTargets = (fields: Fields): readonly ActivityTarget[] => {
  const seen = new Set<string>();
  return fields.list('activityTargets', (row) => {
    const { kind } = getKind(row.text('kind', CODE_LENGTH), row.at('kind'));
    if (seen.has(kind)) refuseDuplicate(row, 'kind', kind);
    seen.add(kind);
    const target = row.whole('target', { max: MOST_ACTS });
    if (target === 0)
      row.refuse('target', {
        code: 'TARGET_ZERO',
        en: `The target of ${kind} is zero, and an achievement divides by it`,
        id: `Target kegiatan ${kind} tidak boleh nol, karena capaian dibagi dengan target.`,
        allowed: [`1…${String(MOST_ACTS)}`],
      });
    return { kind, target };
  });
};

const refuseDuplicate = (row: Fields, name: string, value: string): never =>
  row.refuse(name, {
    code: 'TARGET_DUPLICATE',
    en: `${value} has a target in this agreement already`,
    id: `Target untuk ${value} tertulis lebih dari satu kali.`,
    allowed: ['satu target per indikator atau kegiatan'],
  });

/** A whole agreement but for its year and amendment. */
export const readAgreement = (fields: Fields, year: number, context: DecisionContext): Agreement => {
  const signedOn = fields.optionalDate('signedOn');
  if (signedOn !== undefined) ensureNotFuture(signedOn, 'signedOn', context);
  return compact({
    year,
    signedOn,
    ...readPromises(fields, year, context),
    parties: fields.optionalText('parties'),
    source: fields.text('source'),
  });
};

/** @param before the agreement that is amended: an amendment follows its signing and the amendment before it */
export const readAmendment = (
  fields: Fields,
  before: Pick<Agreement, 'signedOn' | 'amendment'>,
  context: DecisionContext,
): Amendment => {
  const amendedOn = fields.date('amendedOn');
  ensureNotFuture(amendedOn, 'amendedOn', context);
  if (before.signedOn !== undefined)
    ensureNotBefore(amendedOn, 'amendedOn', before.signedOn, 'tanggal penandatanganan');
  if (before.amendment !== undefined)
    ensureNotBefore(amendedOn, 'amendedOn', before.amendment.amendedOn, 'perubahan sebelumnya');
  return { amendedOn, reason: requireReason(fields.optionalText('reason', { max: 500 })) };
};
