import { ACTIVITY_TARGET_KIND, TARGET_KIND } from '@jejak/indicators/domain';
import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import type { AgreementState } from './performance-agreement';
import type { Agreement } from './performance-agreement.events';

/** Targets are statements of a year: figures read them, nobody counts them. */
export const agreementFacts = (agreement: Agreement, office: OfficeId): readonly Fact[] => {
  const { year, signedOn, source, amendment } = agreement;
  const shared = { office, section: 'tata-usaha', basis: 'statement' as const, period: String(year) };
  const document = compact({ signedOn, amendedOn: amendment?.amendedOn, source });
  return [
    ...agreement.targets.map(({ indicator, name, target }, order) => ({
      ...shared,
      name: `target:${indicator}`,
      kind: TARGET_KIND,
      quantity: 0,
      value: target,
      dimensions: { indicator },
      // The report lists indicators in the order of the agreement.
      detail: compact({ ...document, name, order }),
    })),
    ...agreement.activityTargets.map(({ kind, target }) => ({
      ...shared,
      name: `activity:${kind}`,
      kind: ACTIVITY_TARGET_KIND,
      quantity: target,
      dimensions: { kind },
      detail: document,
    })),
  ];
};

export const agreementRow = (state: AgreementState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { year, signedOn, targets, activityTargets, amendment } = state.agreement;
  return compact({
    status: state.status,
    occurredOn: amendment?.amendedOn ?? signedOn,
    summary: { year, targets: targets.length, activityTargets: activityTargets.length },
  });
};
