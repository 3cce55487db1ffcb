import { applyChanges, type CorrectableFields, Fields, type Workflow } from '@jejak/records';
import { Refusal } from '@jejak/kernel';
import { coarserAround } from './coverage';
import { evolveTally, initialTally, type TallyState, withoutTally, withTally } from './tally';
import { allowedForTally, decideTally, ensureReplaceable, type TallyCommand } from './tally.decide';
import { type Tally, tallyEvents, type TallyEvent } from './tally.events';
import { tallyFacts, tallyRow } from './tally.facts';
import { readKind, readStatement, readTallyPeriod, tallyId } from './tally.fields';
import { tallyImport } from './tally.import';

/** Kind and period name the tally: a wrong one is voided and entered anew. */
const CORRECTABLE: CorrectableFields = { count: true, dimensions: true, source: true };

const correctTally = (state: TallyState, period: string, changes: Readonly<Record<string, unknown>>): Tally => {
  const before = state.tallies[period];
  if (before === undefined) throw new Error('a correction is asked of an existing tally only');
  const fields = new Fields(applyChanges(before, changes, CORRECTABLE));
  return ensureReplaceable(before, readStatement(fields), state);
};

/** Totals that are stated beside a tally go before it does. */
const totalsOver = (state: TallyState, period: string): readonly string[] => coarserAround(period, state.tallies);

export const tallyWorkflow: Workflow<TallyState, TallyCommand, TallyEvent> = {
  entity: 'tally',
  title: 'Tally',
  section: 'tata-usaha',
  label: { id: 'Rekap', en: 'Tally' },
  events: tallyEvents,
  initialState: initialTally,
  naturalId: (data) => {
    const fields = new Fields(data);
    return tallyId(readKind(fields), readTallyPeriod(fields));
  },
  reenterable: true,
  decide: decideTally,
  evolve: evolveTally,
  allowed: allowedForTally,
  enters: (event) => (event.type === 'TallyRecorded' ? event.data.tally.period : undefined),
  contentOf: (state, item) => state.tallies[item],
  withContent: (state, item, content) =>
    content === undefined ? withoutTally(state, item) : withTally(state, content as Tally),
  correct: correctTally,
  dependents: (state, item) => totalsOver(state, item).map((period) => `rekap ${period}`),
  ensureVoidable: (state, item) => {
    const totals = totalsOver(state, item);
    if (totals.length === 0) return;
    throw new Refusal({
      code: 'RECORD_HAS_DEPENDENTS',
      field: 'item',
      en: `Totals are stated beside it: ${totals.join(', ')}`,
      id: `Rekap ${item} menjadi bagian dari rekap ${totals.join(', ')}; batalkan rekap itu lebih dahulu.`,
      allowed: totals.map((period) => `RequestVoid ${period}`),
    });
  },
  counted: (event) =>
    event.type === 'TallyRecorded' || event.type === 'TallyReplaced'
      ? { item: event.data.tally.period, content: event.data.tally, replaces: true }
      : undefined,
  factsOf: (content, _item, office) => tallyFacts(content as Tally, office),
  register: tallyRow,
  imports: [tallyImport],
};
