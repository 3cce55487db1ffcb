import { formatDateId } from '@jejak/calendar';
import { sectionName } from '@jejak/recaps';
import type { Problem } from '@jejak/planning/domain';
import type { PrintedBlock, PrintedCell } from '../../render/printed.model';
import { heading, label, PAGE_BREAK, paragraph, table } from '../blocks';
import { type Building, suggestion } from '../building';
import { say } from '../say';

/** Bab IV: the conclusion from the same figures, and the follow-up plan with what was done of the last one. */
export const chapterFour = (building: Building): readonly PrintedBlock[] => [
  heading(1, 'Penutup', 'BAB IV'),
  heading(2, 'Kesimpulan', 'A'),
  ...building.text(
    'conclusion',
    'Kesimpulan',
    suggestion([building.book.isKnown('performance') ? 'conclusion' : 'conclusionUnknown']),
  ),
  heading(2, 'Rencana Tindak Lanjut', 'B'),
  ...followUps(building),
  PAGE_BREAK,
];

const followUps = (building: Building): readonly PrintedBlock[] => {
  const rows = building.input.problems.flatMap(({ content }) =>
    content.status === 'open' ? [] : [{ cells: cellsOf(content) }],
  );
  if (rows.length === 0) return [paragraph(say(building.book, 'followUpNone'))];
  return [
    paragraph(say(building.book, 'followUpIntro')),
    ...table({
      name: 'Tindak lanjut',
      caption: 'Rencana tindak lanjut dan pelaksanaannya',
      columns: [
        ['Rencana', 'text'],
        ['Pelaksana', 'text'],
        ['Direncanakan', 'date'],
        ['Batas', 'date'],
        ['Pelaksanaan', 'text'],
      ],
      rows,
    }),
  ];
};

const cellsOf = (record: Exclude<Problem, { readonly status: 'open' }>): readonly PrintedCell[] => {
  const { followUp } = record;
  const done =
    record.status === 'done'
      ? `Selesai ${formatDateId(record.done.doneOn)}: ${record.done.result}`
      : record.status === 'dropped'
        ? `Dihentikan ${formatDateId(record.dropped.droppedOn)}: ${record.dropped.reason}`
        : 'Belum dilaksanakan';
  return [
    label(followUp.text),
    label(followUp.section === undefined ? 'Seluruh kantor' : sectionName(followUp.section)),
    day(followUp.plannedOn),
    followUp.dueOn === undefined ? label('') : day(followUp.dueOn),
    label(done),
  ];
};

const day = (date: string): PrintedCell => ({ text: formatDateId(date), date });
