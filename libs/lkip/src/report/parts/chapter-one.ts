import { sectionName } from '@jejak/recaps';
import { SECTIONS } from '@jejak/records';
import type { PrintedBlock, PrintedRow } from '../../render/printed.model';
import { heading, label, list, PAGE_BREAK, paragraph, plain, table } from '../blocks';
import { type Building, suggestion } from '../building';
import { ORGANISATION } from '../organisation';
import { say } from '../say';
import { staffTable } from './staff-table';

/** Bab I: services, duties, structure, staff, problems of the sections, and how the report is laid out. */
export const chapterOne = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const background = input.profile.parent === undefined ? 'backgroundNoParent' : 'background';
  const duties = input.profile.duties ?? suggestion(['duties']);
  return [
    heading(1, 'Pendahuluan', 'BAB I'),
    heading(2, 'Latar Belakang', 'A.'),
    ...building.text('background', 'Latar Belakang', suggestion([background])),
    paragraph(say(book, 'roles')),
    ...list(ORGANISATION.roles.map(plain)),
    paragraph(say(book, 'posts')),
    ...list(ORGANISATION.posts.map(plain)),
    paragraph(say(book, 'services')),
    ...services(),
    paragraph(say(book, book.isKnown('staff.total') ? 'staffTotal' : 'staffUnknown')),
    heading(2, 'Tugas, Fungsi dan Struktur Organisasi', 'B.'),
    ...building.text('duties', 'Tugas dan Fungsi', duties),
    ...list(ORGANISATION.functions.map(plain)),
    ...ORGANISATION.units.flatMap(({ title, duty, parts }) => [
      heading(3, title),
      paragraph(plain(duty)),
      ...list(parts.map((part) => plain(`${part.title}: ${part.duty}`))),
    ]),
    ...staffTable(building),
    heading(2, 'Potensi dan Permasalahan', 'C.'),
    ...problems(building),
    heading(2, 'Sistematika Penyajian Laporan', 'D.'),
    paragraph(say(book, 'systematics')),
    ...list(ORGANISATION.chapters.map(({ title, text }) => plain(`${title}: ${text}`))),
    PAGE_BREAK,
  ];
};

const services = (): readonly PrintedBlock[] => {
  const of = (who: string): readonly string[] =>
    ORGANISATION.services.filter((service) => service.of === who).map(({ name }) => name);
  const [citizens, foreigners] = [of('WNI'), of('WNA')];
  const rows = Array.from({ length: Math.max(citizens.length, foreigners.length) }, (_, place): PrintedRow => ({
    cells: [label(citizens[place] ?? ''), label(foreigners[place] ?? '')],
  }));
  return table({
    name: 'Layanan',
    caption: 'Dokumen keimigrasian yang dilayani',
    columns: [
      ['WNI', 'text'],
      ['WNA', 'text'],
    ],
    rows,
  });
};

const problems = ({ book, input }: Building): readonly PrintedBlock[] => {
  const stated = input.problems.flatMap(({ content }) => (content.problem === undefined ? [] : [content.problem]));
  if (stated.length === 0) return [paragraph(say(book, 'noProblems'))];
  return [
    paragraph(say(book, 'problems')),
    ...SECTIONS.flatMap((section) => {
      const own = stated.filter((problem) => problem.section === section);
      return own.length === 0
        ? []
        : [
            heading(3, sectionName(section)),
            ...[...new Set(own.map(({ topic }) => topic))].flatMap((topic) => [
              ...(topic === undefined ? [] : [heading(4, topic)]),
              ...list(own.filter((problem) => problem.topic === topic).map(({ text }) => plain(text))),
            ]),
          ];
    }),
  ];
};
