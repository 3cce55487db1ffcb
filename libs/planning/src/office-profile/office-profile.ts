import type { LocalDate } from '@jejak/kernel';
import type { OfficeProfileEvent, ProfileChange, ProfileFields } from './office-profile.events';

/** The changes of an office's profile, by item. */
export interface OfficeProfileState {
  readonly changes: Readonly<Record<string, ProfileChange>>;
  /** How many changes were ever entered; numbers the items, so that a correction may move a date. */
  readonly entered: number;
}

export const initialOfficeProfile: OfficeProfileState = { changes: {}, entered: 0 };

/** An office has one profile. */
export const PROFILE_ID = 'profile';

export const PROFILE_FIELDS = ['name', 'class', 'zone', 'parent', 'address', 'head', 'duties'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

export const nextChangeItem = ({ entered }: OfficeProfileState): string => `change:${String(entered + 1)}`;

export const evolveOfficeProfile = (state: OfficeProfileState, { data }: OfficeProfileEvent): OfficeProfileState => ({
  changes: { ...state.changes, [data.item]: data.change },
  entered: state.entered + 1,
});

/** The state with an item's contents replaced, or taken away (undefined). */
export const withProfileChange = (
  state: OfficeProfileState,
  item: string,
  content: object | undefined,
): OfficeProfileState => {
  const { [item]: _before, ...others } = state.changes;
  return { ...state, changes: content === undefined ? others : { ...others, [item]: content as ProfileChange } };
};

const inOrder = ({ changes }: OfficeProfileState): readonly ProfileChange[] =>
  Object.values(changes).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));

/** What the office was on a day: of each field the last change that had begun. Fields that nobody had set are absent. */
export const profileAt = (state: OfficeProfileState, date: LocalDate): ProfileFields =>
  inOrder(state)
    .filter(({ validFrom }) => validFrom <= date)
    .reduce<ProfileFields>((profile, { validFrom: _from, source: _source, ...set }) => ({ ...profile, ...set }), {});

export const lastChangeOn = (state: OfficeProfileState): LocalDate | undefined => inOrder(state).at(-1)?.validFrom;
