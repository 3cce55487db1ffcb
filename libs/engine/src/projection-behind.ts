import { JejakError, type Position } from '@jejak/kernel';
import type { ProjectorState } from './projector/projector-messages';

/** What was written is in the log, but not yet in the read database; ask again in a moment. */
export class ProjectionBehind extends JejakError {
  override readonly name = 'ProjectionBehind';
  constructor(
    readonly wanted: Position,
    state: ProjectorState,
  ) {
    const lanes = state.projections.map(
      ({ name, position, error }) => `${name} at ${position}${error === null ? '' : `: ${error}`}`,
    );
    super(
      'PROJECTION_BEHIND',
      `The read database has not reached position ${wanted} in time (${lanes.join('; ')})`,
      'Data yang baru dicatat belum siap dibaca; coba lagi sebentar lagi.',
    );
  }
}
