import { type Command, ensure, Refusal } from '@jejak/kernel';
import { compact, Fields } from '@jejak/records';
import { formulaNumber, readFormula } from './formula';
import { type IndicatorDefinitionState, versionItem } from './indicator-definition';
import {
  DIRECTIONS,
  type IndicatorDefinition,
  type IndicatorDefinitionEvent,
  METHODS,
  type Scale,
} from './indicator-definition.events';

export type IndicatorDefinitionCommand = Command<'DefineIndicator' | 'ReviseIndicatorDefinition'>;

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const YEARS = { min: 1950, max: 2199 };
const MOST_DECIMALS = 6;

export const allowedForIndicatorDefinition = (
  state: IndicatorDefinitionState,
): readonly IndicatorDefinitionCommand['type'][] =>
  state.lastVersion === 0 ? ['DefineIndicator'] : ['ReviseIndicatorDefinition'];

export const decideIndicatorDefinition = (
  command: IndicatorDefinitionCommand,
  state: IndicatorDefinitionState,
): readonly IndicatorDefinitionEvent[] => {
  const allowed = allowedForIndicatorDefinition(state);
  ensure(allowed.includes(command.type), {
    code: 'TRANSITION_NOT_ALLOWED',
    en: state.lastVersion === 0 ? 'The indicator is not defined yet' : 'The indicator is defined already',
    id: state.lastVersion === 0 ? 'Indikator belum didefinisikan.' : 'Indikator sudah didefinisikan; buat versi baru.',
    allowed,
  });
  const fields = new Fields(command.data);
  const definition = readDefinition(fields, state.lastVersion + 1);
  if (command.type === 'DefineIndicator') {
    fields.end();
    return [{ type: 'IndicatorDefined', version: 1, data: { definition } }];
  }
  const previous = Object.values(state.versions)[0];
  if (previous !== undefined) ensureSameCode(previous.code, definition.code);
  const reason = fields.reason();
  fields.end();
  return [{ type: 'IndicatorDefinitionRevised', version: 1, data: { definition, reason } }];
};

/** Reads one version of a definition; every number in it is checked now, so that evaluation cannot meet a bad one. */
export const readDefinition = (fields: Fields, version: number): IndicatorDefinition => {
  const code = fields.text('code', { max: 60 });
  ensure(CODE.test(code), {
    code: 'INDICATOR_CODE_INVALID',
    field: 'code',
    en: `Not an indicator code: ${JSON.stringify(code)}`,
    id: 'Kode indikator hanya huruf kecil, angka dan tanda hubung.',
    allowed: ['a-z', '0-9', '-'],
  });
  const validFrom = fields.whole('validFrom', YEARS);
  return compact({
    code,
    version,
    name: fields.text('name'),
    method: fields.choice('method', METHODS),
    officeMethod: fields.has('officeMethod') ? fields.boolean('officeMethod') : false,
    validFrom,
    validTo: fields.optionalWhole('validTo', { min: validFrom, max: YEARS.max }),
    unit: fields.text('unit', { max: 60 }),
    scale: readScale(fields.object('scale')),
    direction: fields.optionalChoice('direction', DIRECTIONS) ?? 'higher-is-better',
    decimals: fields.optionalWhole('decimals', { max: MOST_DECIMALS }) ?? 2,
    cap: fields.optionalDecimal('cap'),
    formula: readFormula(fields.object('formula')),
    source: fields.optionalText('source'),
  });
};

const readScale = (fields: Fields): Scale => {
  const scale = compact({
    name: fields.text('name', { max: 60 }),
    min: fields.decimal('min'),
    max: fields.optionalDecimal('max'),
  });
  fields.end();
  ensure(scale.max === undefined || formulaNumber(scale.min).compare(formulaNumber(scale.max)) < 0, {
    code: 'SCALE_INVALID',
    field: fields.at('min'),
    en: 'The lower end of a scale lies below its upper end',
    id: 'Batas bawah skala harus di bawah batas atasnya.',
  });
  return scale;
};

/** A version's number never changes, nor does the code that its stream is named after. */
export const readCorrectedDefinition = (after: unknown, before: IndicatorDefinition): IndicatorDefinition => {
  const fields = new Fields(after);
  fields.has('version');
  const definition = readDefinition(fields, before.version);
  fields.end();
  ensureSameCode(before.code, definition.code);
  return definition;
};

const ensureSameCode = (before: string, after: string): void => {
  ensure(before === after, {
    code: 'INDICATOR_CODE_FIXED',
    field: 'code',
    en: 'The code of an indicator does not change',
    id: 'Kode indikator tidak dapat diganti.',
    allowed: [before],
  });
};

/** @throws Refusal when the stream holds no such version */
export const versionOf = (state: IndicatorDefinitionState, item: string): IndicatorDefinition => {
  const definition = state.versions[item];
  if (definition !== undefined) return definition;
  throw new Refusal({
    code: 'RECORD_NOT_FOUND',
    field: 'item',
    en: `There is no version ${JSON.stringify(item)}`,
    id: 'Versi definisi tidak ditemukan.',
    allowed: Object.values(state.versions).map(({ version }) => versionItem(version)),
  });
};
