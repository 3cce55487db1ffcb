/** The earliest year for which all codes, limits and tariffs that a demonstration uses are on record. */
export const FIRST_DEMO_YEAR = 2019;
