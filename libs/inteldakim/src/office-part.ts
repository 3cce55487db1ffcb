/** An activity shared by offices has one organiser, and counts there only. */
export const OFFICE_PARTS = ['organiser', 'participant'] as const;
export type OfficePart = (typeof OFFICE_PARTS)[number];
