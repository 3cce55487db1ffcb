/** The name of an entity's collection in addresses: `timporaMeeting` → `timpora-meetings`, `tally` → `tallies`, `dataAccess` → `data-accesses`. */
export const collectionOf = (entity: string): string => {
  const kebab = entity.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (kebab.endsWith('s')) return `${kebab}es`;
  return /[^aeiou]y$/.test(kebab) ? `${kebab.slice(0, -1)}ies` : `${kebab}s`;
};
