/**
 * Who may import whom, by the tags in each package.json. Sections never import one another: they meet in `indicators`
 * and in what composes them, through event types.
 */
const below = {
  'type:pure': ['type:pure'],
  'type:port': ['type:pure', 'type:port'],
  'type:adapter': ['type:pure', 'type:port', 'type:adapter', 'type:composition'],
  'type:nest': ['type:pure', 'type:port', 'type:adapter', 'type:nest'],
  'type:section': ['type:pure', 'type:nest'],
  'type:composition': ['type:pure', 'type:port', 'type:adapter', 'type:nest', 'type:section', 'type:composition'],
  'type:app': ['type:pure', 'type:port', 'type:adapter', 'type:nest', 'type:section', 'type:composition'],
  'type:test': ['*'],
};

export const boundaries = [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: [],
    depConstraints: [
      ...Object.entries(below).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
        sourceTag,
        onlyDependOnLibsWithTags,
      })),
      // A projection knows no workflow: it is handed what it folds.
      { sourceTag: 'scope:projections', notDependOnLibsWithTags: ['type:composition'] },
      // Only planning owns indicator definitions; the other sections are counted without knowing it.
      { sourceTag: 'scope:inteldakim', notDependOnLibsWithTags: ['scope:indicators'] },
      { sourceTag: 'scope:periods', notDependOnLibsWithTags: ['scope:indicators'] },
    ],
  },
];
