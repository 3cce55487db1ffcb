import type { DecisionContext, OfficeId } from '@jejak/kernel';
import {
  applyChanges,
  type CorrectableFields,
  correctableIn,
  Fields,
  type RecordCommand,
  type RecordState,
  WHOLE,
  type Workflow,
} from '@jejak/records';
import { agreementStateOf, type AgreementState, evolveAgreement, initialAgreement } from './performance-agreement';
import { type AgreementCommand, allowedForAgreement, decideAgreement } from './performance-agreement.decide';
import { type Agreement, agreementEvents, type AgreementEvent } from './performance-agreement.events';
import { agreementFacts, agreementRow } from './performance-agreement.facts';
import {
  definitionStreamOf,
  isIndicatorCode,
  readAgreement,
  readAmendment,
  readYear,
} from './performance-agreement.fields';
import { performanceAgreementImport } from './performance-agreement.import';

/** The year names the stream and so cannot be corrected: a wrong one is voided. */
const CORRECTABLE: CorrectableFields = {
  signedOn: true,
  targets: true,
  activityTargets: true,
  parties: true,
  source: true,
};
const CORRECTABLE_WHEN_AMENDED: CorrectableFields = { amendment: ['amendedOn', 'reason'] };

const correctAgreement = (
  before: Agreement,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Agreement => {
  const correctable = { ...CORRECTABLE, ...correctableIn(before, CORRECTABLE_WHEN_AMENDED) };
  const fields = new Fields(applyChanges(before, changes, correctable));
  const agreement = readAgreement(fields, readYear(fields), context);
  const part = fields.optionalObject('amendment');
  fields.end();
  if (part === undefined) return agreement;
  const amendment = readAmendment(part, agreement, context);
  part.end();
  return { ...agreement, amendment };
};

const codesIn = (targets: unknown): readonly string[] =>
  Array.isArray(targets)
    ? targets.flatMap((row: unknown) => {
        const code = typeof row === 'object' && row !== null && 'indicator' in row ? row.indicator : undefined;
        return isIndicatorCode(code) ? [code] : [];
      })
    : [];

/** Targets are checked against the scales of their definitions, at entry, amendment and correction alike. */
const definitionsRead = (
  command: AgreementCommand | RecordCommand,
  office: OfficeId,
  state: RecordState<AgreementState>,
): readonly string[] => {
  const pending = state.items[WHOLE]?.pending;
  const targets = [
    'targets' in command.data ? command.data.targets : undefined,
    command.type === 'RequestCorrection' ? command.data.changes['targets'] : undefined,
    pending?.kind === 'correction' ? pending.changes['targets'] : undefined,
    state.entity.status === 'new' ? undefined : state.entity.agreement.targets,
  ];
  return [...new Set(targets.flatMap(codesIn))].map((code) => definitionStreamOf(office, code));
};

export const performanceAgreementWorkflow: Workflow<AgreementState, AgreementCommand, AgreementEvent> = {
  entity: 'performanceAgreement',
  title: 'Agreement',
  section: 'tata-usaha',
  label: { id: 'Perjanjian Kinerja', en: 'Performance agreement' },
  events: agreementEvents,
  initialState: initialAgreement,
  naturalId: (data) => String(readYear(new Fields(data))),
  reenterable: true,
  decide: decideAgreement,
  evolve: evolveAgreement,
  allowed: allowedForAgreement,
  reads: definitionsRead,
  enters: (event) => (event.type === 'AgreementSigned' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state.agreement),
  withContent: (_state, _item, content) =>
    content === undefined ? initialAgreement : agreementStateOf(content as Agreement),
  correct: (state, _item, changes, context) => {
    if (state.status === 'new') throw new Error('a correction is asked of an existing agreement only');
    return correctAgreement(state.agreement, changes, context);
  },
  counted: (event) => ({ item: WHOLE, content: event.data.agreement, replaces: true }),
  factsOf: (content, _item, office) => agreementFacts(content as Agreement, office),
  register: agreementRow,
  imports: [performanceAgreementImport],
};
