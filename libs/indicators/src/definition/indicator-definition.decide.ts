import { type Command, type DecisionContext, ensure, Refusal } from '@jejak/kernel';
import { compact, ensureSecondPerson, Fields } from '@jejak/records';
import { formulaNumber, readFormula } from './formula';
import { type IndicatorDefinitionState, type ProposedDefinition, versionItem } from './indicator-definition';
import {
  DIRECTIONS,
  type IndicatorDefinition,
  type IndicatorDefinitionEvent,
  METHODS,
  type Scale,
} from './indicator-definition.events';

export type IndicatorDefinitionCommand = Command<
  | 'DefineIndicator'
  | 'ReviseIndicatorDefinition'
  | 'ProposeIndicatorDefinition'
  | 'ApproveIndicatorDefinition'
  | 'RejectIndicatorDefinition'
>;

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const YEARS = { min: 1950, max: 2199 };
const MOST_DECIMALS = 6;

export const allowedForIndicatorDefinition = (
  state: IndicatorDefinitionState,
): readonly IndicatorDefinitionCommand['type'][] => {
  const isNew = state.lastVersion === 0;
  const isProposed = Object.keys(state.proposals ?? {}).length > 0;
  return [
    isNew ? 'DefineIndicator' : 'ReviseIndicatorDefinition',
    'ProposeIndicatorDefinition',
    ...(isProposed ? (['ApproveIndicatorDefinition', 'RejectIndicatorDefinition'] as const) : []),
  ];
};

/**
 * A version comes into force in one of two ways: two persons of the office propose and approve it, or it was decided
 * elsewhere and is transcribed from the document that says so, by one (ADR 0008).
 */
export const decideIndicatorDefinition = (
  command: IndicatorDefinitionCommand,
  state: IndicatorDefinitionState,
  context: DecisionContext,
): readonly IndicatorDefinitionEvent[] => {
  const allowed = allowedForIndicatorDefinition(state);
  ensure(allowed.includes(command.type), {
    code: 'TRANSITION_NOT_ALLOWED',
    ...whyNot(command, state),
    allowed,
  });
  const fields = new Fields(command.data);
  switch (command.type) {
    case 'DefineIndicator': {
      const definition = readDefinition(fields, state.lastVersion + 1);
      fields.end();
      return [{ type: 'IndicatorDefined', version: 1, data: { definition } }];
    }
    case 'ReviseIndicatorDefinition': {
      const data = readNext(fields, state);
      ensureDocument(data.definition);
      return [{ type: 'IndicatorDefinitionRevised', version: 1, data }];
    }
    case 'ProposeIndicatorDefinition':
      return [{ type: 'IndicatorDefinitionProposed', version: 1, data: readNext(fields, state) }];
    case 'ApproveIndicatorDefinition': {
      const { definition, reason, proposedBy } = readProposal(fields, state);
      fields.end();
      ensureSecondPerson(proposedBy, context);
      return [{ type: 'IndicatorDefinitionApproved', version: 1, data: { definition, reason, proposedBy } }];
    }
    case 'RejectIndicatorDefinition': {
      const { definition, proposedBy } = readProposal(fields, state);
      const reason = fields.reason();
      fields.end();
      const data = { proposed: definition.version, reason, proposedBy };
      return [{ type: 'IndicatorDefinitionRejected', version: 1, data }];
    }
  }
};

const whyNot = ({ type }: IndicatorDefinitionCommand, { lastVersion }: IndicatorDefinitionState) => {
  if (type === 'ApproveIndicatorDefinition' || type === 'RejectIndicatorDefinition')
    return { en: 'No version is proposed', id: 'Tidak ada usulan versi yang menunggu.' };
  return lastVersion === 0
    ? { en: 'The indicator is not defined yet', id: 'Indikator belum didefinisikan.' }
    : { en: 'The indicator is defined already', id: 'Indikator sudah didefinisikan; buat versi baru.' };
};

const readNext = (fields: Fields, state: IndicatorDefinitionState) => {
  const definition = readDefinition(fields, state.lastVersion + 1);
  const [known] = [
    ...Object.values(state.versions),
    ...Object.values(state.proposals ?? {}).map((proposal) => proposal.definition),
  ];
  if (known !== undefined) ensureSameCode(known.code, definition.code);
  const reason = fields.reason();
  fields.end();
  return { definition, reason };
};

const ensureDocument = ({ source }: IndicatorDefinition): void => {
  ensure(source !== undefined, {
    code: 'SOURCE_REQUIRED',
    field: 'source',
    en: 'A version that one person puts in force names the document that decided it',
    id: 'Versi baru tanpa orang kedua harus menyebut dokumen dasarnya; selain itu ajukan usulan.',
    allowed: ['source', 'ProposeIndicatorDefinition'],
  });
};

const readProposal = (fields: Fields, { proposals = {} }: IndicatorDefinitionState): ProposedDefinition => {
  const version = fields.whole('version', { min: 1 });
  const proposal = proposals[versionItem(version)];
  if (proposal !== undefined) return proposal;
  throw new Refusal({
    code: 'PROPOSAL_NOT_FOUND',
    field: 'version',
    en: `Version ${String(version)} is not proposed`,
    id: `Versi ${String(version)} tidak sedang diusulkan.`,
    allowed: Object.values(proposals).map(({ definition }) => String(definition.version)),
  });
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
