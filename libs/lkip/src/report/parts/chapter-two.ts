import { getKind } from '@jejak/indicators/domain';
import type { PrintedBlock } from '../../render/printed.model';
import { heading, label, once, PAGE_BREAK, paragraph, table } from '../blocks';
import { type Building, suggestion } from '../building';
import { ORGANISATION } from '../organisation';
import { say } from '../say';

/** Bab II: vision, mission and motto; the agreement; the budget by account and by program. */
export const chapterTwo = (building: Building): readonly PrintedBlock[] => [
  heading(1, 'Perencanaan Kinerja', 'BAB II'),
  ...building.text('planning', 'Pengantar Bab II', suggestion(['planning'])),
  ...ORGANISATION.statements.flatMap(({ key, title, text }) => [heading(3, title), ...building.text(key, title, text)]),
  heading(2, 'Perjanjian Kinerja', 'A.'),
  ...agreement(building),
  heading(2, 'Program dan Anggaran', 'B.'),
  ...budget(building),
  PAGE_BREAK,
];

const agreement = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const { agreement: signed, indicators } = input.current;
  if (signed === null) return [paragraph(say(book, 'noAgreement'))];
  const nameOf = (code: string, given: string | undefined): string =>
    given ?? indicators.indicators.find((one) => one.code === code)?.name ?? code;
  const goalCells = once(signed.targets.map(({ goal }) => goal ?? ''));
  const goals = signed.targets.some(({ goal }) => goal !== undefined);
  return [
    paragraph(say(book, 'agreement')),
    ...table({
      name: 'Perjanjian Kinerja',
      caption: 'Indikator kinerja dan target menurut Perjanjian Kinerja',
      columns: [
        ...(goals ? [['Sasaran kegiatan', 'text'] as const] : []),
        ['Indikator kinerja', 'text'],
        ['Target', 'number'],
      ],
      rows: signed.targets.map(({ indicator, name }, place) => ({
        cells: [
          ...(goals ? [goalCells[place] ?? label('')] : []),
          label(nameOf(indicator, name)),
          building.cell(`indicator.${indicator}.target`),
        ],
      })),
      notes: [`Sumber: ${signed.source}`],
    }),
    ...table({
      name: 'Target kegiatan',
      caption: 'Target kegiatan menurut Perjanjian Kinerja',
      columns: [
        ['Kegiatan', 'text'],
        ['Target', 'number'],
        ['Dilaksanakan', 'number'],
      ],
      rows: signed.activityTargets.map(({ kind }) => ({
        cells: [
          label(getKind(kind).name),
          building.cell(`activityTarget.${kind}`),
          building.cell(`activity.${kind}.total`),
        ],
      })),
    }),
  ];
};

const budget = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const allotment = input.current.budget?.allotment;
  if (allotment === undefined) return [paragraph(say(book, 'noBudget'))];
  const { accounts, nodes, revision, source, warnings } = allotment;
  const names = new Map(nodes.map(({ code, name }) => [code, name]));
  return [
    paragraph(say(book, 'budgetPlan')),
    ...(revision === undefined || accounts.length === 0 ? [] : [paragraph(say(book, 'budgetRevised'))]),
    ...table({
      name: 'Pagu menurut akun',
      caption: 'Pagu anggaran menurut jenis belanja',
      columns: [
        ['MAK', 'text'],
        ['Jenis belanja', 'text'],
        ['Pagu awal', 'rupiah'],
        ['Pagu setelah revisi', 'rupiah'],
      ],
      rows:
        accounts.length === 0
          ? []
          : [
              ...accounts.map(({ account, name }) => ({
                cells: [
                  label(account),
                  label(name),
                  building.cell(`budget.account.${account}.initial`),
                  building.cell(`budget.account.${account}.amount`),
                ],
              })),
              {
                cells: [
                  label(''),
                  label('Jumlah'),
                  book.cell('budget.accounts.initial'),
                  book.cell('budget.accounts.amount'),
                ],
                emphasis: true,
                sumOf: { first: 0, last: accounts.length - 1 },
              },
            ],
      notes: source === undefined ? [] : [`Sumber: ${source}`],
    }),
    ...table({
      name: 'Pagu menurut program',
      caption: 'Pagu anggaran menurut program, output dan kegiatan',
      columns: [
        ['Kode', 'text'],
        ['Program, output dan kegiatan', 'text'],
        ['Pagu', 'rupiah'],
      ],
      rows: nodes.map(({ code, name, level }) => ({
        cells: [label(code), label(name), building.cell(`budget.node.${code}.allotment`)],
        ...(level === 'program' || level === 'output' ? { emphasis: true } : {}),
      })),
      notes: warnings.map(
        ({ code }) => `Pagu ${names.get(code) ?? code} tidak sama dengan jumlah rinciannya dalam dokumen asal.`,
      ),
    }),
  ];
};
