import type { DomainEvent } from '@jejak/kernel';

/** Where an event of an operation carries its details: itself, the whole record, or a correction's fields. */
const PARTS = ['details', 'operation', 'changes', 'before', 'after'];

/** Intelligence is of class rahasia: counted, and told to Inteldakim and the head of the office (DOMAIN, class rahasia). */
export const isOfIntelligence = ({ data }: DomainEvent): boolean => saysIntelligence(data);

const saysIntelligence = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  (('kind' in part && part.kind === 'intelligence-operation') ||
    PARTS.some((name) => saysIntelligence((part as Readonly<Record<string, unknown>>)[name])));
