import { formatDateId } from '@jejak/calendar';
import { sectionName } from '@jejak/recaps';
import type { Problem } from '@jejak/planning/domain';
import type { PrintedBlock, PrintedCell } from '../../render/printed.model';
import { heading, label, PAGE_BREAK, paragraph, table } from '../blocks';
import { type Building, suggestion } from '../building';
import { followUpsOf, type PlannedProblem } from '../follow-ups';
import { say } from '../say';

/** Bab IV: the conclusion from the same figures, what was done of the plans before, and the plans of the year. */
export const chapterFour = (building: Building): readonly PrintedBlock[] => [
  heading(1, 'Penutup', 'BAB IV'),
  heading(2, 'Kesimpulan', 'A.'),
  ...building.text(
    'conclusion',
    'Kesimpulan',
    suggestion([building.book.isKnown('performance') ? 'conclusion' : 'conclusionUnknown']),
  ),
  heading(2, 'Pelaksanaan Rencana Tindak Lanjut Sebelumnya', 'B.'),
  ...before(building),
  heading(2, 'Rencana Tindak Lanjut', 'C.'),
  ...planned(building),
  PAGE_BREAK,
];

const before = ({ book, input }: Building): readonly PrintedBlock[] => {
  const { before: plans } = followUpsOf(input.problems, input.current.year);
  if (plans.length === 0) return [paragraph(say(book, 'followUpBeforeNone'))];
  return [
    paragraph(say(book, 'followUpBefore')),
    ...tableOf('Tindak lanjut sebelumnya', 'Pelaksanaan rencana tindak lanjut sebelumnya', plans),
  ];
};

const planned = ({ book, input }: Building): readonly PrintedBlock[] => {
  const { during: plans } = followUpsOf(input.problems, input.current.year);
  if (plans.length === 0) return [paragraph(say(book, 'followUpNone'))];
  return [
    paragraph(say(book, 'followUpIntro')),
    ...tableOf('Tindak lanjut', 'Rencana tindak lanjut dan pelaksanaannya', plans),
  ];
};

const tableOf = (name: string, caption: string, plans: readonly PlannedProblem[]): readonly PrintedBlock[] =>
  table({
    ...{ name, caption },
    columns: [
      ['Rencana', 'text'],
      ['Pelaksana', 'text'],
      ['Direncanakan', 'date'],
      ['Batas', 'date'],
      ['Pelaksanaan', 'text'],
    ],
    rows: plans.map((plan) => ({ cells: cellsOf(plan) })),
  });

const cellsOf = (record: PlannedProblem): readonly PrintedCell[] => {
  const { followUp } = record;
  return [
    label(followUp.text),
    label(followUp.section === undefined ? 'Seluruh kantor' : sectionName(followUp.section)),
    day(followUp.plannedOn),
    followUp.dueOn === undefined ? label('') : day(followUp.dueOn),
    label(doneText(record)),
  ];
};

const doneText = (record: Exclude<Problem, { readonly status: 'open' }>): string => {
  if (record.status === 'done') return `Selesai ${formatDateId(record.done.doneOn)}: ${record.done.result}`;
  if (record.status === 'dropped')
    return `Dihentikan ${formatDateId(record.dropped.droppedOn)}: ${record.dropped.reason}`;
  return 'Belum dilaksanakan';
};

const day = (date: string): PrintedCell => ({ text: formatDateId(date), date });
