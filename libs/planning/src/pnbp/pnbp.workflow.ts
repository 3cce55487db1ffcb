import { Fields, type Workflow } from '@jejak/records';
import { evolvePnbp, initialPnbp, type PnbpState, withPnbpEntry } from './pnbp';
import { allowedForPnbp, correctPnbp, decidePnbp, type PnbpCommand, pnbpId } from './pnbp.decide';
import { type PnbpEntry, type PnbpEvent, pnbpEvents } from './pnbp.events';
import { pnbpFacts, pnbpRow, pnbpWaiting } from './pnbp.facts';
import { pnbpImport } from './pnbp.import';

export const pnbpWorkflow: Workflow<PnbpState, PnbpCommand, PnbpEvent> = {
  entity: 'pnbp',
  title: 'Pnbp',
  section: 'tata-usaha',
  label: { id: 'PNBP', en: 'Non-tax revenue' },
  events: pnbpEvents,
  initialState: initialPnbp,
  naturalId: (data) => pnbpId(new Fields(data)),
  reenterable: true,
  decide: decidePnbp,
  evolve: evolvePnbp,
  allowed: allowedForPnbp,
  enters: ({ data }) => data.item,
  contentOf: ({ entries }, item) => entries[item],
  withContent: withPnbpEntry,
  correct: correctPnbp,
  counted: ({ data }) => ({ item: data.item, content: data.entry }),
  factsOf: (content, _item, office) => pnbpFacts(content as PnbpEntry, office),
  register: pnbpRow,
  waiting: pnbpWaiting,
  imports: [pnbpImport],
};
