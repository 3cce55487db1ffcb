/** Sections of an office (LKIP 2021, Bab I, struktur organisasi), in the order in which screens list them. */
export const SECTIONS = ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'] as const;
export type Section = (typeof SECTIONS)[number];
