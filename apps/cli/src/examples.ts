const examples = (...lines: readonly (readonly [command: string, meaning: string])[]): string =>
  `\nExamples:\n${lines.map(([command, meaning]) => `  $ ${command}\n      ${meaning}`).join('\n')}\n`;

/** What each command's help ends with. */
export const EXAMPLES: Readonly<Record<string, string>> & { readonly jejak: string } = {
  jejak: `${examples(
    ['jejak template', 'the kinds of file that can be imported'],
    ['jejak template timpora-meeting --out timpora-meeting-2021.csv', 'an empty file to fill in'],
    ['jejak import timpora-meeting-2021.csv --office cilegon', 'log what it says'],
    ['jejak indicators --office cilegon --year 2021', 'the figures of the year'],
    ['jejak facts --office cilegon --year 2021 --kind timpora-meeting', 'the rows behind one of them'],
  )}
Exit codes: 0 done; 1 the input was refused, nothing was written; 2 the command line was wrong; 3 the program failed.`,
  import: `${examples(
    [
      'jejak import test/fixtures/cilegon-2021 --office cilegon',
      'all files of a folder, each by the beginning of its name',
    ],
    ['jejak import rekap.xlsx --kind tally --sheet 2021 --office cilegon', 'a sheet of a workbook'],
    ['jejak import operation-2021.csv --office cilegon --dry-run', 'check every row, write nothing'],
    ['jejak import --template operation --out operation-2021.csv', 'an empty file to fill in'],
  )}
Every row is checked before the first is written; if one is wrong, nothing is, and each fault is named by file, row and
column. Importing a file again adds nothing. An import that was interrupted is finished by running it again.
A column "ref" gives a row a key of its own, by which it is recognised when more of its columns are filled in later.`,
  template: examples(
    ['jejak template', 'the kinds'],
    ['jejak template operation', 'the header and one example row, as CSV'],
    ['jejak template operation --describe', 'what each column means and accepts'],
  ),
  counts: `${examples(
    ['jejak counts --office cilegon --year 2021', 'a table'],
    ['jejak counts --office cilegon --year 2021 --as-of 42 --json', 'as the log stood at position 42, as JSON'],
  )}
A kind is "unknown" where nobody said anything about it; it is 0 only where a nil report or a completed period says so.`,
  indicators: examples(
    ['jejak indicators --office cilegon --year 2020', 'a table'],
    ['jejak indicators --office cilegon --year 2020 --json', 'each figure exact, as a decimal, and as it is printed'],
  ),
  facts: examples(
    ['jejak facts --office cilegon --year 2021 --kind timpora-meeting', 'the meetings that were counted'],
    ['jejak facts --office cilegon --year 2021 --kind survey --dimension survey=ikm', 'the months of a survey'],
    ['jejak facts --office cilegon --year 2021 --kind joint-operation --month 6', 'the operations of June'],
  ),
  events: examples(
    ['jejak events --office cilegon --limit 20', 'the first twenty events'],
    ['jejak events --stream cilegon.budget-2021', 'what happened to one record'],
    ['jejak events --type TallyRecorded TallyReplaced --json', 'events of two types, whole'],
    ['jejak events --after 1000', 'go on after a position'],
  ),
  status: examples(['jejak status', 'positions, what lags behind, events that could not be read']),
};
