// npm run rules: writes docs/reference/rules.md from the titles of the tests and the rule book. With --print it writes to
// the terminal instead.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';

const target = join(root, 'docs/reference/rules.md');

/** Folders in the order of the table; the longest that a file lies in is its group. `rule` is its place in the rule book. */
const groups = [
  ['libs/inteldakim/src/timpora-meeting', 'TIMPORA meeting', '§4 TIMPORA meeting'],
  ['libs/inteldakim/src/operation', 'Operation', '§4 Operation'],
  ['libs/inteldakim/src/incident', 'Incident', '§4 Incident and case'],
  ['libs/inteldakim/src/immigration-case', 'Case and its conferences', '§4 Incident and case'],
  ['libs/inteldakim/src/bap', 'BAP', '§4 BAP'],
  ['libs/inteldakim/src/tak', 'TAK', '§4 TAK'],
  ['libs/inteldakim/src/detention', 'Detention', '§4 Detention'],
  ['libs/inteldakim/src/placement', 'Placement of victims', '§4 Detention'],
  ['libs/inteldakim/src/deportation', 'Deportation and entry ban', '§4 Deportation'],
  ['libs/inteldakim/src/criminal-case', 'Criminal case', '§4 Criminal case'],
  ['libs/inteldakim/src', 'Limits and codes of Inteldakim', '§4'],
  ['libs/lalintuskim/src/passport', 'Passport', '§4 Passport'],
  ['libs/lalintuskim/src/stay-permit', 'Stay permit', '§4 Stay permits and notifications'],
  ['libs/lalintuskim/src/notification', 'Notification', '§4 Stay permits and notifications'],
  ['libs/lalintuskim/src/inspection', 'Inspections at the border', '§4 TPI'],
  ['libs/lalintuskim/src/entry-refusal', 'Refusals at the border', '§4 TPI'],
  ['libs/lalintuskim/src/vessel-call', 'Vessel call', '§4 Vessel call'],
  ['libs/planning/src/survey', 'Survey', '§4 Surveys'],
  ['libs/planning/src/sapa-rating', 'SAPA rating', '§4 Surveys'],
  ['libs/planning/src/complaint', 'Complaint', '§4 Surveys'],
  ['libs/planning/src/budget', 'Budget', '§4 Budget'],
  ['libs/planning/src/pnbp', 'PNBP', '§4 Budget'],
  ['libs/planning/src/performance-agreement', 'Performance agreement', '§4 Budget'],
  ['libs/planning/src/tally', 'Tally', '§5 Tally'],
  ['libs/planning/src', 'Other records of Tata Usaha and Tikim', '§4 Budget'],
  ['libs/periods/src/nil-report', 'Nil report', '§5 Unknown is not zero'],
  ['libs/periods/src/period', 'Period', '§4 Period'],
  ['libs/records/src', 'What every record shares', '§4 Correction'],
  ['libs/registers/src', 'Registers of persons, companies, agencies', '§8 Registers'],
  ['libs/deadlines/src', 'Deadlines', '§4 Limits'],
  ['libs/indicators/src/kinds', 'Kinds that are counted', '§5'],
  ['libs/indicators/src', 'Indicators and counts', '§6 Arithmetic'],
  ['libs/figures/src', 'Exact figures', '§6 Arithmetic'],
  ['libs/calendar/src', 'Dates and working days', '§3 Time'],
  ['libs', 'Log, projections and interfaces', 'design'],
].map(([folder, title, rule]) => ({ folder, title, rule }));

const book = JSON.parse(readFileSync(join(root, '.scripts/rule-book.json'), 'utf8'));
const rows = ['apps', 'libs']
  .flatMap((kind) => readdirSync(join(root, kind)).flatMap((name) => [`${kind}/${name}/src`, `${kind}/${name}/test`]))
  .concat('test')
  .flatMap(specsUnder)
  .sort()
  .flatMap((file) => rulesOf(file).map((rule) => ({ ...rule, file })));
const listed = rows.filter(({ file }) => /^libs\/[^/]+\/src\//.test(file));
const untested = book.flatMap(({ rules }) =>
  rules.flatMap(({ rule, tests }) =>
    [...tests.filter((test) => rowsOf(test).length === 0), ...(tests.length === 0 ? ['a test'] : [])].map(
      (test) => `${rule}: there is no “${test}”`,
    ),
  ),
);
const text = page();

if (untested.length > 0) {
  process.stderr.write(`${['Rules of the rule book without their test:', ...untested].join('\n  ')}\n`);
  process.exitCode = 1;
}
if (process.argv.includes('--print')) process.stdout.write(text);
else {
  writeFileSync(target, text);
  process.stdout.write(`${relative(root, target)}: ${String(listed.length)} tests\n`);
}

function specsUnder(folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return specsUnder(path);
    return entry.name.endsWith('.spec.ts') ? [path] : [];
  });
}

/** The tests of a file, each with the titles of the groups around it. */
function rulesOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const rules = [];
  const visit = (node, titles) => {
    const call = titledCall(node);
    const within = call === undefined ? titles : [...titles, call.title];
    if (call?.word === 'it') {
      const source = sourceOf(within);
      const rule = within.join(' ');
      rules.push({ rule: source === undefined ? rule : rule.replace(` (${source})`, ''), source });
    }
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, []);
  return rules;
}

/** `describe('…')`, `it('…')` and `it.each(…)('…')` with the title as it is written. */
function titledCall(node) {
  if (!ts.isCallExpression(node) || node.arguments.length < 2) return undefined;
  const [title] = node.arguments;
  const word = wordOf(node.expression);
  if (word === undefined || title === undefined) return undefined;
  const written = title.getText();
  return { word, title: ts.isStringLiteralLike(title) ? title.text : written.replace(/^`|`$/g, '') };
}

/** The word that is called; `it.each(…)` itself is not yet the test, what it returns is. */
function wordOf(callee) {
  let at = callee;
  if (ts.isPropertyAccessExpression(at)) return undefined;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at) || ts.isTaggedTemplateExpression(at))
    at = ts.isTaggedTemplateExpression(at) ? at.tag : at.expression;
  return ts.isIdentifier(at) && ['describe', 'it'].includes(at.text) ? at.text : undefined;
}

/** The law, regulation or document in the bracket that ends a title, the nearest title first. */
function sourceOf(titles) {
  for (const title of titles.toReversed()) {
    const bracket = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)(?:: [^()]*)?$/.exec(title)?.[1];
    if (bracket !== undefined && /^([A-Z]\S* |counting rule)/.test(bracket)) return bracket;
  }
  return undefined;
}

function groupOf(file) {
  const folder = dirname(file);
  return groups
    .filter((group) => `${folder}/`.startsWith(`${group.folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** A test of facts says how a record counts, which is a rule of its own. */
function placeOf(file, group) {
  if (!file.endsWith('.facts.spec.ts') || group.rule === 'design') return group.rule;
  return group.rule.startsWith('§4') ? `§5 Counting; ${group.rule}` : group.rule;
}

function rowsOf(test) {
  return rows.filter(({ rule }) => rule === test);
}

function page() {
  return `${[
    '# Rules and the tests that hold them',
    '',
    'Written by `npm run rules`; a test fails while it is out of date, or while a rule has no test. Change a test, or `.scripts/rule-book.json`, not this page.',
    '',
    'First the rule book, sentence by sentence: §3 time, §4 workflows, §5 counting. Then every test of the libraries by workflow, in its own words. A source is the law, regulation or document that a title names; where it names none, the place in the rule book (§6 arithmetic, §8 surroundings), or “design” for a promise of this program. A title with `%s` or `$name` holds for each of several cases.',
    '',
    '## The rule book',
    '',
    ...book.flatMap(bookPart),
    '## Every test by workflow',
    '',
    ...groups.flatMap(groupPart),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function bookPart({ part, rules }) {
  return [
    ...headOf(part),
    ...rules.map(({ rule, source, tests }) => {
      const held = tests.flatMap(rowsOf);
      const named = source ?? held.find((row) => row.source !== undefined)?.source ?? part.replace(/ .*/, '');
      return rowOf(rule, named, held.map((row) => `${cell(row.rule)} · ${linkTo(row.file)}`).join('<br>'));
    }),
    '',
  ];
}

function groupPart(group) {
  const own = listed.filter(({ file }) => groupOf(file) === group);
  if (own.length === 0) return [];
  const line = ({ rule, source, file }) => rowOf(rule, source ?? placeOf(file, group), linkTo(file));
  return [...headOf(group.title), ...own.map(line), ''];
}

function headOf(title) {
  return [`### ${title}`, '', '| Rule | Source | Test |', '| --- | --- | --- |'];
}

function rowOf(rule, source, test) {
  return `| ${cell(rule)} | ${cell(source)} | ${test} |`;
}

function cell(content) {
  return content
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('*', '\\*')
    .replace(/\s+/g, ' ');
}

function linkTo(file) {
  const name =
    file
      .split('/')
      .at(-1)
      ?.replace(/\.spec\.ts$/, '') ?? file;
  return `[${name}](../../${file})`;
}
