import { WHOLE, type Workflow } from '@jejak/records';
import { evolveOperation, initialOperation, type Operation, type OperationState } from './operation';
import { correctOperation } from './operation.correct';
import { metOperationDeadlines, operationDeadlines } from './operation.deadlines';
import { allowedForOperation, decideOperation, type OperationCommand } from './operation.decide';
import { type OperationEvent, operationEvents } from './operation.events';
import { operationFacts, operationRow } from './operation.facts';
import { operationImport } from './operation.import';
import { operationLetters, operationWaiting } from './operation.letters';
import { isOfIntelligence } from './operation.secret';

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
    type === 'OperationPlanned' ||
    type === 'OperationTranscribed' ||
    (type === 'OperationCarriedOut' && 'details' in data)
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
  likeness: ['kind', 'location'],
  classified: isOfIntelligence,
  register: operationRow,
  deadlines: operationDeadlines,
  metDeadlines: metOperationDeadlines,
  waiting: operationWaiting,
  reserves: operationLetters,
  imports: [operationImport],
};
