import type { Workflow } from '@jejak/records';
import {
  evolveOfficeProfile,
  initialOfficeProfile,
  type OfficeProfileState,
  PROFILE_ID,
  withProfileChange,
} from './office-profile';
import {
  allowedForOfficeProfile,
  correctOfficeProfile,
  decideOfficeProfile,
  type OfficeProfileCommand,
} from './office-profile.decide';
import { type OfficeProfileEvent, officeProfileEvents, type ProfileChange } from './office-profile.events';
import { officeProfileFacts, officeProfileRow } from './office-profile.facts';
import { officeProfileImport } from './office-profile.import';

export const officeProfileWorkflow: Workflow<OfficeProfileState, OfficeProfileCommand, OfficeProfileEvent> = {
  entity: 'officeProfile',
  title: 'OfficeProfile',
  section: 'tata-usaha',
  label: { id: 'Profil Kantor', en: 'Office profile' },
  events: officeProfileEvents,
  initialState: initialOfficeProfile,
  naturalId: () => PROFILE_ID,
  reenterable: true,
  decide: decideOfficeProfile,
  evolve: evolveOfficeProfile,
  allowed: allowedForOfficeProfile,
  enters: ({ data }) => data.item,
  contentOf: ({ changes }, item) => changes[item],
  withContent: withProfileChange,
  correct: correctOfficeProfile,
  counted: ({ data }) => ({ item: data.item, content: data.change }),
  factsOf: (content, _item, office) => officeProfileFacts(content as ProfileChange, office),
  register: officeProfileRow,
  imports: [officeProfileImport],
};
