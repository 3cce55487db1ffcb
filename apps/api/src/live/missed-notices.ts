import type { OfficeId, Position } from '@jejak/kernel';
import type { LiveEngine, LiveFeed } from './live-feed';
import type { Notice } from './notices';
import { noticesOf } from './notices';

const PAGE = 500;
/** Further back than this the screen reads again what it shows. */
const FURTHEST = 20_000;

interface Missed {
  readonly after: Position;
  readonly upTo: Position;
  readonly offices: readonly OfficeId[];
}

/**
 * What changed in some offices after a position: from the tail that is kept, or from the log itself for one who was away
 * longer. Undefined where that is more than is worth telling one by one.
 */
export const missedNotices = async (
  { tail }: Pick<LiveFeed, 'tail'>,
  { store, workflows }: Pick<LiveEngine, 'store' | 'workflows'>,
  { after, upTo, offices }: Missed,
): Promise<readonly Notice[] | undefined> => {
  if (after >= upTo || offices.length === 0) return [];
  const isNear = (notice: Notice): boolean => offices.includes(notice.office) && notice.position <= upTo;
  if (tail.reaches(after)) return tail.after(after).filter(isNear);
  if ((await store.count(after, upTo)) > FURTHEST) return undefined;
  const programKinds = new Set(workflows.filter(({ byProgram }) => byProgram === true).map(({ entity }) => entity));
  const filter = { streamPrefixes: offices.map((office) => `${office}.`) };
  const notices: Notice[] = [];
  let at = after;
  for (;;) {
    const page = await store.readAll({ after: at, limit: PAGE, filter, upTo });
    notices.push(...page.entries.flatMap((entry) => noticesOf(entry, programKinds)));
    if (page.atEnd || page.entries.length === 0) return notices.filter(isNear);
    at = page.scannedTo;
  }
};
