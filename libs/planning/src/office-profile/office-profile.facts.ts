import type { OfficeId } from '@jejak/kernel';
import { compact, type Fact, type RegisterRow } from '@jejak/records';
import { lastChangeOn, type OfficeProfileState, PROFILE_FIELDS, profileAt } from './office-profile';
import type { ProfileChange } from './office-profile.events';

export const OFFICE_PROFILE_KIND = 'office-profile';

/** What a fact may say of each field: of the head the position, never the name. */
const shown = ({ head, ...change }: ProfileChange) => ({
  ...change,
  head: head && compact({ position: head.position, standIn: head.standIn }),
});

/** One statement for each field that a change sets, so that a figure can name the profile that it was made under. */
export const officeProfileFacts = (change: ProfileChange, office: OfficeId): readonly Fact[] => {
  const values = shown(change);
  return PROFILE_FIELDS.filter((name) => change[name] !== undefined).map((name) => ({
    name,
    office,
    section: 'tata-usaha',
    kind: OFFICE_PROFILE_KIND,
    basis: 'statement',
    period: change.validFrom,
    quantity: 1,
    dimensions: { field: name },
    detail: compact({ value: values[name], source: change.source }),
  }));
};

/** The profile after its last change. */
export const officeProfileRow = (state: OfficeProfileState): RegisterRow => {
  const changedOn = lastChangeOn(state);
  if (changedOn === undefined) return { status: 'new', summary: {} };
  const { name, class: of, zone, parent, address, head } = profileAt(state, changedOn);
  return {
    status: 'recorded',
    occurredOn: changedOn,
    summary: compact({
      name,
      class: of,
      zone,
      parent: parent?.name,
      address,
      headPosition: head?.position,
      changes: Object.keys(state.changes).length,
    }),
  };
};
