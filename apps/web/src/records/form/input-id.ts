/** The id of the input of a place, as errors link to it. */
export const inputId = (path: string): string => `f-${path.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
