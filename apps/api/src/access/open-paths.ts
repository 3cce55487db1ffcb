/** What answers before anybody has signed in: whether the program lives, and its own description. */
const OPEN = /^(|\/health|\/ready|\/openapi\.json|\/reference(\/.*)?)$/;

/** @param path in small letters, without a slash at its end */
export const isOpen = (path: string): boolean => OPEN.test(path);
