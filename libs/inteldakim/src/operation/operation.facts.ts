import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow, UNSTATED } from '@jejak/records';
import type { Operation, OperationState } from './operation';

/**
 * An operation counts when reported, dated the first day carried out, at its organiser (attended ones apart). Sites and
 * persons checked say the office's part, so that a parent's total takes a shared operation from its organiser alone.
 */
export const operationFacts = (operation: Operation, office: OfficeId): readonly Fact[] => {
  if (operation.status !== 'reported') return [];
  const { details, execution, report } = operation;
  const shared = { office, section: 'inteldakim', period: execution.startedOn };
  const dimensions = { mode: details.mode ?? UNSTATED };
  const scope = { operation: details.kind, part: details.officePart };
  const statement = { ...shared, basis: 'statement' as const };
  return [
    details.officePart === 'organiser'
      ? { ...shared, name: 'counted', basis: 'act', kind: details.kind, quantity: 1, dimensions }
      : { ...statement, name: 'attended', kind: `${details.kind}-attended`, quantity: 1, dimensions },
    { ...statement, name: 'sites', kind: 'operation-sites', quantity: details.targets.length, dimensions: scope },
    ...report.foreignersChecked.map(({ nationality, sex, count }, index) => ({
      ...statement,
      name: `checked-${String(index)}`,
      kind: 'persons-checked',
      quantity: count,
      dimensions: { ...scope, nationality, sex },
    })),
  ];
};

export const operationRow = (state: OperationState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { details } = state;
  const occurredOn = 'execution' in state ? state.execution.startedOn : state.plannedFor;
  const { kind, mode } = details;
  // Intelligence is counted, and not told (class rahasia): a list says neither where it was nor by what letter.
  if (kind === 'intelligence-operation') return { status: state.status, occurredOn, summary: compact({ kind, mode }) };
  return {
    status: state.status,
    occurredOn,
    summary: compact({
      kind,
      mode,
      location: details.location,
      agencies: details.agencies.length,
      targets: details.targets.length,
      warrantNumber: 'warrant' in state ? state.warrant.number : undefined,
    }),
  };
};
