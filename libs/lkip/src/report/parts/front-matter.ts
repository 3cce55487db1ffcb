import { formatDateId } from '@jejak/calendar';
import type { PrintedBlock } from '../../render/printed.model';
import { heading, list, PAGE_BREAK, paragraph, plain } from '../blocks';
import { type Building, suggestion } from '../building';
import { say } from '../say';

/** Kata Pengantar and Ringkasan Eksekutif: the same figures as Bab III, by reference. */
export const frontMatter = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const achievement = book.isKnown('indicators.achievement') ? 'summary' : 'summaryUnknown';
  const budget = book.isKnown('performance')
    ? 'summaryBudget'
    : book.isKnown('budget.absorption')
      ? 'summaryBudgetOnly'
      : 'summaryBudgetUnknown';
  return [
    heading(1, 'Kata Pengantar'),
    ...building.text('preface', 'Kata Pengantar', `${suggestion(['preface'])}\n${suggestion(['prefaceHope'])}`),
    paragraph(plain(formatDateId(input.date))),
    // Who signs is said by the post: a report that is stored for good holds no person's name.
    paragraph(say(book, 'signed')),
    PAGE_BREAK,
    heading(1, 'Ringkasan Eksekutif'),
    ...building.text('summary', 'Ringkasan Eksekutif', `${suggestion([achievement])}\n${suggestion([budget])}`),
    ...innovations(building),
    ...awards(building),
    PAGE_BREAK,
  ];
};

const innovations = ({ book, input }: Building): readonly PrintedBlock[] =>
  input.innovations.length === 0
    ? []
    : [
        paragraph(say(book, 'innovations')),
        ...list(
          input.innovations.map(({ name, description, services }) =>
            plain(`${name}: ${description}${services.length === 0 ? '' : ` (${services.join('; ')})`}`),
          ),
        ),
      ];

const awards = ({ book, input }: Building): readonly PrintedBlock[] =>
  input.awards.length === 0
    ? []
    : [
        paragraph(say(book, 'awards')),
        ...list(
          input.awards.map(({ name, giver, receivedOn }) =>
            plain(`${name}, dari ${giver}, ${formatDateId(receivedOn)}`),
          ),
        ),
      ];
