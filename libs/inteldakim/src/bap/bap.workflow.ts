import { isUuid, type OfficeId } from '@jejak/kernel';
import { type RecordCommand, type RecordState, WHOLE, type Workflow } from '@jejak/records';
import { type Bap, type BapState, evolveBap, initialBap } from './bap';
import { correctBap } from './bap.correct';
import { allowedForBap, type BapCommand, decideBap } from './bap.decide';
import { type BapEvent, bapEvents } from './bap.events';
import { bapFacts, bapLinks, bapRow, bapWaiting } from './bap.facts';
import { bapStream } from './bap.fields';
import { bapImport } from './bap.import';
import { bapLetters } from './bap.letters';

const additionalToIn = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'additionalTo' in part ? part.additionalTo : undefined;

/** The BAP that an additional one adds to, at its entry and at its correction. */
const firstBapRead = (
  command: BapCommand | RecordCommand,
  office: OfficeId,
  { entity, items }: RecordState<BapState>,
): readonly string[] => {
  const pending = items[WHOLE]?.pending;
  const named = [
    command.type === 'OpenBap' ? additionalToIn(command.data) : undefined,
    command.type === 'RequestCorrection' ? additionalToIn(command.data.changes['details']) : undefined,
    pending?.kind === 'correction' ? additionalToIn(pending.changes['details']) : undefined,
    entity.status === 'new' ? undefined : entity.details.additionalTo,
  ];
  const ids = named.flatMap((id) => (typeof id === 'string' ? [id.trim().toLowerCase()] : []));
  return [...new Set(ids.filter(isUuid))].map((id) => bapStream(office, id));
};

export const bapWorkflow: Workflow<BapState, BapCommand, BapEvent> = {
  entity: 'bap',
  title: 'Bap',
  section: 'inteldakim',
  label: { id: 'Berita Acara Pemeriksaan', en: 'Examination record (BAP)' },
  events: bapEvents,
  initialState: initialBap,
  reenterable: false,
  decide: decideBap,
  evolve: evolveBap,
  allowed: allowedForBap,
  reads: firstBapRead,
  enters: ({ type }) => (type === 'BapOpened' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialBap : (content as Bap)),
  correct: (state, _item, changes, context) => correctBap(state, changes, context),
  counted: (event) => (event.type === 'BapSigned' ? { item: WHOLE, content: event.data.bap } : undefined),
  factsOf: (content, _item, office) => bapFacts(content as Bap, office),
  likeness: ['type', 'person'],
  register: bapRow,
  waiting: bapWaiting,
  links: bapLinks,
  reserves: bapLetters,
  imports: [bapImport],
};
