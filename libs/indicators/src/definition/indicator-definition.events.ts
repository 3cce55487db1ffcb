import type { DomainEvent, EventTypeRegistry } from '@jejak/kernel';
import type { Formula } from './formula';

/** `recorded` from a document, `survey` from respondents, `composite` of components, `computed` from counts and sums. */
export const METHODS = ['recorded', 'survey', 'composite', 'computed'] as const;
export type Method = (typeof METHODS)[number];

export const DIRECTIONS = ['higher-is-better', 'lower-is-better'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The range that a target or realisation must lie in. */
export interface Scale {
  /** `1–4`, `0–100`, `persen`, `jumlah` … as printed. */
  readonly name: string;
  readonly min: string;
  /** Absent where there is no upper end (a count). */
  readonly max?: string;
}

/** One version of what an indicator means. */
export interface IndicatorDefinition {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly method: Method;
  /** No public formula: the office's own, and labelled so wherever it is shown ("metode kantor"). */
  readonly officeMethod: boolean;
  /** Years that it applies to. */
  readonly validFrom: number;
  readonly validTo?: number;
  readonly unit: string;
  readonly scale: Scale;
  readonly direction: Direction;
  /** Decimals that the value is printed with. */
  readonly decimals: number;
  /** Highest achievement in percent, where the definition caps it. */
  readonly cap?: string;
  readonly formula: Formula;
  readonly source?: string;
}

export type IndicatorDefined = DomainEvent<'IndicatorDefined', { definition: IndicatorDefinition }>;
export type IndicatorDefinitionRevised = DomainEvent<
  'IndicatorDefinitionRevised',
  { definition: IndicatorDefinition; reason: string }
>;
/** A version that waits for a second person; it judges no year. */
export type IndicatorDefinitionProposed = DomainEvent<
  'IndicatorDefinitionProposed',
  { definition: IndicatorDefinition; reason: string }
>;
/** In force from this event on; the versions before it keep the years that it does not apply to. */
export type IndicatorDefinitionApproved = DomainEvent<
  'IndicatorDefinitionApproved',
  { definition: IndicatorDefinition; reason: string; proposedBy: string }
>;
export type IndicatorDefinitionRejected = DomainEvent<
  'IndicatorDefinitionRejected',
  { proposed: number; reason: string; proposedBy: string }
>;
export type IndicatorDefinitionEvent =
  | IndicatorDefined
  | IndicatorDefinitionRevised
  | IndicatorDefinitionProposed
  | IndicatorDefinitionApproved
  | IndicatorDefinitionRejected;

export const indicatorDefinitionEvents: EventTypeRegistry &
  Record<IndicatorDefinitionEvent['type'], { version: number }> = {
  IndicatorDefined: { version: 1 },
  IndicatorDefinitionRevised: { version: 1 },
  IndicatorDefinitionProposed: { version: 1 },
  IndicatorDefinitionApproved: { version: 1 },
  IndicatorDefinitionRejected: { version: 1 },
};
