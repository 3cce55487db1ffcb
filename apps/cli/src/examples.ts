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
  user: examples(
    ['jejak user add admin-1 --role admin --office cilegon', 'the first account; its password is shown once'],
    ['jejak user add inteldakim-1 --role officer --section inteldakim --office cilegon', 'an officer of a section'],
    ['jejak user token analis-1 --label rekap --days 30', 'a token for a program'],
    ['jejak user log --kind login-failed', 'wrong passwords, by day'],
  ),
  lkip: examples(
    [
      'jejak lkip --office cilegon --year 2021 --format pdf --out lkip-2021.pdf',
      'the signed report, or else the draft',
    ],
    ['jejak lkip --office cilegon --year 2021 --period 2021-Q1', 'a quarter by section, as JSON'],
    ['jejak lkip verify --office cilegon --year 2021', 'the signed report beside what the log gives'],
  ),
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
  definitions: examples(
    ['jejak definitions --office cilegon', 'every version, and the years that use it'],
    ['jejak definitions --office cilegon --as-of 2022-01-31T16:59:59Z', 'as they were known then'],
  ),
  compare: examples(
    [
      'jejak compare --office cilegon --year 2021 --from 2022-01-31T16:59:59Z',
      'what was known of 2021 at the end of 31 January 2022 in Jakarta, and what is known now',
    ],
    ['jejak compare --office cilegon --year 2021 --from 100 --to 200 --json', 'between two positions, as JSON'],
  ),
  whatif: examples(
    ['jejak whatif --office cilegon --year 2021 --definition indeks-pengamanan@2', 'under a version that stands'],
    ['jejak whatif --office cilegon --year 2021 --definition draft.json', 'under a draft: the JSON of a definition'],
  ),
  rebuild: `${examples(
    ['jejak rebuild start facts', 'fold all facts anew beside those that serve, and compare'],
    ['jejak rebuild compare ID', 'every row that differs, and the events behind it'],
    ['jejak rebuild swap ID', 'let the new ones serve; the old are kept until "jejak rebuild drop ID"'],
    ['jejak rebuild start facts --as-of 42', 'as the log stood at position 42, for comparing only'],
  )}
One run at a time; a second is refused with the id of the first. A run that was broken off goes on with "resume".`,
  events: examples(
    ['jejak events --office cilegon --limit 20', 'the first twenty events'],
    ['jejak events --stream cilegon.budget-2021', 'what happened to one record'],
    ['jejak events --type TallyRecorded TallyReplaced --json', 'events of two types, whole'],
    ['jejak events --after 1000', 'go on after a position'],
  ),
  records: examples(
    ['jejak records --office cilegon --kind operation', 'every operation, the newest first'],
    ['jejak records --office cilegon --as-of 2021-12-31T16:59:59Z', 'the register as it was known then'],
    ['jejak records --office cilegon --status voided --json', 'what was voided'],
  ),
  queues: examples(
    ['jejak queues --office cilegon', 'each queue with how much waits, for whom, since when'],
    ['jejak queues nomor-menyusul --office cilegon', 'the records in it, the longest waiting first'],
    ['jejak queues nomor-menyusul --office cilegon --search merak --sort dueOn', 'searched, the most pressing first'],
    ['jejak queues --office cilegon --as-of 2021-12-31T16:59:59Z --json', 'what waited then'],
  ),
  deadlines: `${examples(
    ['jejak deadlines --office cilegon', 'every limit that runs, the most pressing first'],
    ['jejak deadlines --office cilegon --standing missed --json', 'those that were missed and are not met yet'],
    ['jejak deadlines --office cilegon --as-of 42', 'those that ran at a position of the log'],
    ['jejak deadlines --run', 'note in the log what approaches and what was missed, in all offices'],
  )}
The server notes limits by itself, at its start and every quarter of an hour; each is noted once, however often it runs.`,
  digest: examples(
    ['jejak digest --office cilegon', 'what to look at today'],
    ['jejak digest --office cilegon --json', 'the same for a message: no names, record references only'],
  ),
  document: examples(
    ['jejak document operation ID --office cilegon', 'what can be written from a record'],
    ['jejak document operation ID surat-perintah --office cilegon --out surat.docx', 'the warrant order, to be signed'],
  ),
  status: examples(['jejak status', 'positions, what lags behind, events that could not be read']),
  recap: `${examples(
    ['jejak recap --office cilegon --year 2021 --quarter 1', 'a quarter, all sections'],
    [
      'jejak recap --office cilegon --year 2021 --month 2 --section inteldakim --format xlsx --out februari.xlsx',
      'a month of one section as a workbook',
    ],
    ['jejak recap --office cilegon --year 2021 --format csv --separator semicolon', 'for Indonesian Excel'],
  )}
A kind of which something was recorded after its month was locked has three lines: what was there in time, what came
late ("susulan"), and both together. Kinds are never added up: one person's decision, detention and deportation are
three kinds.`,
  plan: examples(
    ['jejak plan --office cilegon --year 2021', 'by month, one by one, and beside the budget'],
    ['jejak plan --office cilegon --year 2021 --format xlsx --out rencana.xlsx', 'three sheets'],
  ),
  export: `${examples(
    ['jejak export --mapping kanwil-bulanan --office cilegon --year 2021 --month 2', 'the form as CSV'],
    [
      'jejak export --mapping smart-dja --office cilegon --year 2021 --month 6 --format xlsx --out juni.xlsx',
      'a workbook',
    ],
    ['jejak export --mapping formulir.json --office cilegon --year 2021 --month 2', 'a form that the office describes'],
  )}
Forms: kanwil-bulanan, e-performance, smart-dja. Their columns are not confirmed by who receives them; each says so.`,
  evidence: examples(
    [
      'jejak evidence --office cilegon --year 2021 --quarter 1 --indicator ikm --out data-dukung.zip',
      'index, figure and records, without personal data; the same bytes whenever it is made as of the same position',
    ],
    ['jejak evidence --office cilegon --year 2021 --quarter 1 --indicator ikm --json', 'the same as JSON'],
  ),
  check: `${examples(
    ['jejak check laporan.txt', 'contradictions, by how grave they are'],
    ['jejak check laporan.txt --against-log --office cilegon', 'also what differs from the log'],
    ['jejak check laporan.json --json', 'the JSON form; findings as JSON'],
  )}
Exit codes: 0 nothing blocks; 1 something must be mended, or nothing could be read.`,
  demo: `${examples(
    ['jejak demo', 'the office demo-cilegon in ./data-demo, with the year 2022 at its real size'],
    ['jejak demo --year 2023 --scale 0.1 --offices 3', 'three small offices, another year beside the first'],
    ['jejak counts --data ./data-demo --office demo-cilegon --year 2022', 'look at it'],
    ['jejak demo --clear --yes', 'delete it'],
  )}
Everything is invented: applicants are called "Pemohon 2022-00017", companies "Perusahaan 012". The same options make the
same year, whenever and wherever; a run that was interrupted is finished by running it again.`,
  audit: `${examples(
    ['jejak audit --office cilegon --person ID', 'who had what of one person'],
    ['jejak audit --office cilegon --account inteldakim-1 --from 2026-01-01', 'what an account read'],
    ['jejak audit --office cilegon --format xlsx --out jejak-akses.xlsx', 'as a workbook; that is recorded too'],
  )}
It holds fields, ids, reasons and routes; no personal data.`,
  attachment: `${examples(
    ['jejak attachment list operation ID --office cilegon', 'the files of a record'],
    ['jejak attachment add operation ID surat.pdf --kind letter --office cilegon --as inteldakim-1', 'add one'],
    ['jejak attachment get operation ID LAMPIRAN --out surat.pdf --office cilegon --as inteldakim-1', 'write it out'],
  )}
PDF, JPEG, PNG, DOCX, XLSX, TXT and CSV; 10 MB each, 20 per record.`,
  backup: `${examples(
    ['jejak backup init --identity /media/usb/jejak-identity.txt', 'once: make the identity, and put it away'],
    ['jejak backup --to /media/disk/jejak --keys-to /media/usb/jejak --keep 14', 'back up, check, keep fourteen'],
    ['jejak backup list /media/disk/jejak', 'what is there, and what was checked'],
    ['jejak backup verify FILE --identity /media/usb/jejak-identity.txt', 'restore it on trial'],
  )}
Read databases are not taken: they are folded again from the log. The archives are files of age (age-encryption.org).`,
  restore: `${examples(
    [
      'jejak restore --from FILE --keys-from FILE --identity FILE --to ./data-restored',
      'all of it, in a new directory',
    ],
    ['jejak restore --from FILE --identity FILE --to ./data-restored', 'without keys: personal data stays sealed'],
  )}
The directory gets its name only when everything was checked and erasures were applied.`,
};
