import type { FactRow } from '@jejak/indicators/domain';

type Told = Pick<FactRow, 'office' | 'section' | 'kind' | 'basis' | 'period' | 'quantity' | 'late'>;

/** A fact told by kind, month and count alone. */
export interface RedactedFact extends Told {
  readonly stream: null;
  readonly item: '';
  readonly name: '';
  readonly dimensions: Readonly<Record<string, string>>;
  readonly fromPosition: null;
  readonly toPosition: null;
  readonly eventId: null;
}

const MONTH = 'YYYY-MM'.length;

/**
 * A fact of class rahasia for who may not read such: its kind, month and count, so that the list still adds up to the
 * figure; neither the record, nor the day, nor who and where.
 */
export const redactedFact = ({ office, section, kind, basis, period, quantity, late }: FactRow): RedactedFact => ({
  ...{ office, section, kind, basis, quantity, late },
  period: period.slice(0, MONTH),
  stream: null,
  item: '',
  name: '',
  dimensions: {},
  fromPosition: null,
  toPosition: null,
  eventId: null,
});
