import { factsProjection, type Projection, registersProjection } from '@jejak/projections';
import { workflows } from '@jejak/workflows';

const facts = factsProjection(workflows);
const registers = registersProjection(workflows);

/** What this program folds the log into. */
export const projections: readonly Projection[] = [facts, registers];
export const projectionVersions = { facts: facts.version, registers: registers.version } as const;
