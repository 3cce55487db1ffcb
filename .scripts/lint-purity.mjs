/** Where rules and folds live: same input, same output, on any machine, in any year. */
export const pureFiles = [
  'libs/{kernel,calendar,figures,records,indicators,deadlines}/src/**/*.ts',
  'libs/recaps/src/{activities,confidential,evidence,mappings,plan,spans}/**/*.ts',
  'libs/lkip/src/{check/{text,rules},report,life}/**/*.ts',
  'libs/access/src/{scopes,delegation}/**/*.ts',
  'libs/*/src/**/*.{events,decide,facts,import}.ts',
  // A demonstration is planned by chance that can be repeated.
  'libs/demo/src/plan/**/*.ts',
];

/** The state file of a slice is named after its folder, which a glob cannot say: it is the one without a role suffix. */
export const stateFiles = ['libs/{inteldakim,lalintuskim,planning,registers,periods}/src/*/!(*.*).ts'];

/** The files in which Nest may appear; none of them holds a business rule. */
export const nestFiles = [
  '**/*.{module,controller,handler,processor,guard,filter,interceptor}.ts',
  'apps/*/src/**/{main,bootstrap}.ts',
  'libs/http/src/**/*.ts',
];

const pastTheDoor = {
  group: ['@jejak/*/src', '@jejak/*/src/**', '@jejak/*/dist', '@jejak/*/dist/**'],
  message: 'Import a package by the entries that it exports.',
};
const nest = {
  group: ['@nestjs/*'],
  message: 'Nest belongs in a module, controller, handler, processor, guard, filter, interceptor, or in libs/http.',
};
const nestButSwagger = {
  group: ['@nestjs/*', '!@nestjs/swagger'],
  message: 'A request type takes only @nestjs/swagger from Nest.',
};
const outside = {
  group: ['node:*', 'bullmq', 'ioredis', '@kurrent/*', 'kysely', '@photostructure/sqlite', 'express', 'rxjs'],
  message: 'A pure file knows no machine, no queue and no database: what it needs comes in as an argument.',
};

const behindTheServer = {
  regex: '^@jejak/(?!(kernel|calendar|figures|records)$|[a-z]+/domain$)',
  message: 'A browser gets pure libraries and what a section exports as ./domain; requests are described by OpenAPI.',
};

const imports = (...patterns) => ['error', { patterns: [pastTheDoor, ...patterns] }];
export const importsOf = {
  nest: imports(),
  dto: imports(nestButSwagger),
  pure: imports(nest, outside),
  other: imports(nest),
  screens: imports(nest, outside, behindTheServer),
};

const noClock = 'A pure file reads no clock: the time comes in with the command or the event.';
const noLocale = 'The zone and language of the machine must not reach a fold: use @jejak/calendar and @jejak/figures.';
const localParts = 'FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds';
export const pureSyntax = [
  'error',
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
  { selector: "CallExpression[callee.name='Date']", message: noClock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: noClock },
  { selector: "MemberExpression[object.name='performance']", message: noClock },
  { selector: "MemberExpression[property.name='Now'][object.name='Temporal']", message: noClock },
  { selector: 'CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate)$/]', message: noClock },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A pure file takes no chance: ids are derived from the command id.',
  },
  {
    selector: "MemberExpression[object.name='crypto']",
    message: 'A pure file takes no chance: ids are derived from the command id.',
  },
  { selector: "MemberExpression[object.name='process']", message: 'A pure file reads nothing of the process.' },
  { selector: `CallExpression[callee.property.name=/^get(${localParts}|TimezoneOffset)$/]`, message: noLocale },
  { selector: `CallExpression[callee.property.name=/^set(${localParts})$/]`, message: noLocale },
  {
    selector: 'CallExpression[callee.property.name=/^(toLocale(Date|Time)?String|localeCompare)$/]',
    message: noLocale,
  },
  { selector: "MemberExpression[object.name='Intl']", message: noLocale },
];
