import { JejakError, type Position } from '@jejak/kernel';

/** This program folds a projection for the first time: until it has seen the whole log there is nothing to show. */
export class ProjectionBuilding extends JejakError {
  override readonly name = 'ProjectionBuilding';
  constructor(projection: string, position: Position, head: Position) {
    super(
      // Answered like any projection that is behind: ask again in a moment.
      'PROJECTION_BEHIND',
      `The projection ${projection} is being built: ${String(Number(position))} of ${String(Number(head))} events`,
      `Data baca sedang dibangun (${String(Number(position))} dari ${String(Number(head))}); coba lagi sebentar lagi.`,
    );
  }
}
