import { WHOLE, type Workflow } from '@jejak/records';
import { evolveVesselCall, initialVesselCall, type VesselCall, type VesselCallState } from './vessel-call';
import { correctVesselCall } from './vessel-call.correct';
import { allowedForVesselCall, decideVesselCall, type VesselCallCommand } from './vessel-call.decide';
import { type VesselCallEvent, vesselCallEvents } from './vessel-call.events';
import { vesselCallFacts, vesselCallLinks, vesselCallRow, vesselCallWaiting } from './vessel-call.facts';
import { vesselCallImport } from './vessel-call.import';

export const vesselCallWorkflow: Workflow<VesselCallState, VesselCallCommand, VesselCallEvent> = {
  entity: 'vesselCall',
  title: 'VesselCall',
  section: 'lalintuskim',
  label: { id: 'Kunjungan Kapal', en: 'Vessel call' },
  events: vesselCallEvents,
  initialState: initialVesselCall,
  reenterable: false,
  decide: decideVesselCall,
  evolve: evolveVesselCall,
  allowed: allowedForVesselCall,
  enters: ({ type }) => (type === 'VesselCallAnnounced' || type === 'VesselCallTranscribed' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialVesselCall : (content as VesselCall)),
  correct: (state, _item, changes, context) => correctVesselCall(state, changes, context),
  counted: (event) =>
    event.type === 'VesselCallChecked' || event.type === 'VesselCallTranscribed'
      ? { item: WHOLE, content: event.data.call }
      : undefined,
  factsOf: (content, _item, office) => vesselCallFacts(content as VesselCall, office),
  likeness: ['vessel', 'direction'],
  register: vesselCallRow,
  waiting: vesselCallWaiting,
  links: vesselCallLinks,
  imports: [vesselCallImport],
};
