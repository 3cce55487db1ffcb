import type { DomainEvent, EventTypeRegistry } from '@jejak/kernel';

/** Events that every workflow has, named after it: `OperationCorrected`, `TallyVoided` … */
export const LIFE_STEPS = [
  'CorrectionRequested',
  'CorrectionRejected',
  'Corrected',
  'VoidRequested',
  'VoidRejected',
  'Voided',
  'Withdrawn',
] as const;
export type LifeStep = (typeof LIFE_STEPS)[number];

export interface LifeData {
  readonly item: string;
  readonly reason: string;
  /** The account that asked, where another one decided. */
  readonly requestedBy?: string;
  readonly changes?: Readonly<Record<string, unknown>>;
  /** The item's contents before and after; a Corrected event carries the full state after. */
  readonly before?: object;
  readonly after?: object;
}
export type LifeEvent = DomainEvent<string, LifeData>;

export const lifeRegistry = (title: string): EventTypeRegistry =>
  Object.fromEntries(LIFE_STEPS.map((step) => [`${title}${step}`, { version: 1 }]));

export const lifeEvent = (title: string, step: LifeStep, data: LifeData): LifeEvent => ({
  type: `${title}${step}`,
  version: 1,
  data,
});

const steps: ReadonlySet<string> = new Set(LIFE_STEPS);
const isStep = (text: string): text is LifeStep => steps.has(text);

/** The step if the event is one of a record's life, else undefined. */
export const lifeStepOf = (title: string, type: string): LifeStep | undefined => {
  if (!type.startsWith(title)) return undefined;
  const step = type.slice(title.length);
  return isStep(step) ? step : undefined;
};

export const isLifeEvent = (title: string, event: DomainEvent): event is LifeEvent =>
  lifeStepOf(title, event.type) !== undefined;
