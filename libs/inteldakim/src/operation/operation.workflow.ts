import type { DecisionContext } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, compact, Fields, WHOLE, type Workflow } from '@jejak/records';
import { evolveOperation, initialOperation, type Operation, type OperationState } from './operation';
import { allowedForOperation, decideOperation, type OperationCommand } from './operation.decide';
import { type OperationEvent, operationEvents } from './operation.events';
import { operationFacts, operationRow } from './operation.facts';
import { readDetails, readExecution, readReport, readReportedOn, readWarrant } from './operation.fields';
import { operationImport } from './operation.import';

const CORRECTABLE: CorrectableFields = {
  details: ['kind', 'mode', 'officePart', 'location', 'targets', 'agencies', 'cost'],
  plannedFor: true,
  warrant: ['issuedOn', 'number'],
  execution: ['startedOn', 'endedOn', 'personnel', 'ground'],
  report: ['number', 'foreignersChecked', 'findings'],
  reportedOn: true,
  transcribedFrom: true,
};

/** The corrected operation, read part by part as at its entry; its step stays what it is. */
const correctOperation = (
  state: OperationState,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): Operation => {
  if (state.status === 'new') throw new Error('a correction is asked of an existing operation only');
  const after = new Fields(applyChanges(state, changes, CORRECTABLE));
  const part = <T>(name: string, read: (fields: Fields) => T): T => {
    const fields = after.object(name);
    const value = read(fields);
    fields.end();
    return value;
  };
  const details = part('details', readDetails);
  switch (state.status) {
    case 'planned':
      return { ...state, details, plannedFor: after.date('plannedFor') };
    case 'warrantIssued':
    case 'cancelled': {
      const warrant = state.warrant === undefined ? {} : { warrant: part('warrant', (f) => readWarrant(f, context)) };
      return { ...state, details, plannedFor: after.date('plannedFor'), ...warrant };
    }
    case 'carriedOut':
    case 'reported': {
      const warrant = state.warrant === undefined ? undefined : part('warrant', (f) => readWarrant(f, context));
      const execution = part('execution', (f) => readExecution(f, warrant, context));
      const plannedFor = state.plannedFor === undefined ? undefined : after.date('plannedFor');
      if (state.status === 'carriedOut')
        return compact({ status: 'carriedOut' as const, details, plannedFor, warrant, execution });
      const reportedOn = state.reportedOn === undefined ? undefined : readReportedOn(after, execution, context);
      const transcribedFrom = state.transcribedFrom === undefined ? undefined : after.text('transcribedFrom');
      const report = part('report', readReport);
      return compact({ status: 'reported' as const, details, plannedFor, warrant, execution, report, reportedOn, transcribedFrom });
    }
  }
};

export const operationWorkflow: Workflow<OperationState, OperationCommand, OperationEvent> = {
  entity: 'operation',
  title: 'Operation',
  section: 'inteldakim',
  label: { id: 'Operasi', en: 'Operation' },
  events: operationEvents,
  initialState: initialOperation,
  reenterable: false,
  decide: decideOperation,
  evolve: evolveOperation,
  allowed: allowedForOperation,
  enters: ({ type, data }) =>
    type === 'OperationPlanned' || type === 'OperationTranscribed' || (type === 'OperationCarriedOut' && 'details' in data)
      ? WHOLE
      : undefined,
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialOperation : (content as Operation)),
  correct: (state, _item, changes, context) => correctOperation(state, changes, context),
  counted: (event) =>
    event.type === 'OperationReported' || event.type === 'OperationTranscribed'
      ? { item: WHOLE, content: event.data.operation }
      : undefined,
  factsOf: (content, _item, office) => operationFacts(content as Operation, office),
  register: operationRow,
  imports: [operationImport],
};
