/**
 * Who may import whom, by the tags in each package.json. Sections never import one another: they meet in `indicators`
 * and in what composes them, through event types.
 */
const below = {
  'type:pure': ['type:pure'],
  'type:port': ['type:pure', 'type:port'],
  'type:adapter': ['type:pure', 'type:port', 'type:adapter', 'type:composition'],
  'type:nest': ['type:pure', 'type:port', 'type:adapter', 'type:nest'],
  // The registers of persons, companies and agencies are what every section refers to; they import none.
  'type:section': ['type:pure', 'type:nest', 'scope:registers'],
  'type:composition': ['type:pure', 'type:port', 'type:adapter', 'type:nest', 'type:section', 'type:composition'],
  'type:app': ['type:pure', 'type:port', 'type:adapter', 'type:nest', 'type:section', 'type:composition'],
  'type:test': ['*'],
};

export const boundaries = [
  'error',
  {
    enforceBuildableLibDependency: false,
    // A worker thread is started from the compiled file, which its own package names as an entry.
    allowCircularSelfDependency: true,
    allow: [],
    depConstraints: [
      ...Object.entries(below).map(([sourceTag, onlyDependOnLibsWithTags]) => ({
        sourceTag,
        onlyDependOnLibsWithTags,
      })),
      // A projection knows no workflow: it is handed what it folds.
      { sourceTag: 'scope:projections', notDependOnLibsWithTags: ['type:composition'] },
      // Planning signs for indicators and periods file nil reports of kinds; inteldakim is counted without knowing it.
      {
        sourceTag: 'scope:inteldakim',
        onlyDependOnLibsWithTags: ['scope:kernel', 'scope:calendar', 'scope:records', 'scope:registers', 'scope:http'],
      },
    ],
  },
];
