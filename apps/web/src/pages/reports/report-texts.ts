import type { Block, Finding, LkipDocument, Run } from './report-data';

export const textOfRuns = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.printed)).join('');

/** What an officer reads in a block, in one line. */
const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return textOfRuns(block.runs);
    case 'list':
      return block.items.map(textOfRuns).join(' ');
    case 'formula':
      return block.name;
    case 'table':
      return block.caption;
    case 'chart':
      return block.title;
    case 'pageBreak':
      return '';
  }
};

/** The anchor of a block: the same name as in the HTML form of the report. */
export const anchorOf = (index: number): string => `b${String(index)}`;

/**
 * The block that a finding is about. A finding names the table and its row (`caption · row`), or the section; the
 * check reads the printed text and knows no block, so the place is found by those words. Undefined where none has them.
 */
export const blockOfFinding = (blocks: readonly Block[], { place, sentence }: Finding): number | undefined => {
  const [title = ''] = place.split(' · ');
  const exact = blocks.findIndex((block) => block.kind !== 'pageBreak' && textOf(block) === title);
  if (exact >= 0) return exact;
  const quoting = blocks.findIndex(
    (block) => block.kind === 'paragraph' && sentence !== '' && textOf(block).includes(sentence),
  );
  if (quoting >= 0) return quoting;
  const within = blocks.findIndex((block) => title !== '' && textOf(block).includes(title));
  return within < 0 ? undefined : within;
};

/** Headings under which a text stands that an officer may write, by the place of the heading. */
export const textsByHeading = (blocks: readonly Block[], texts: LkipDocument['texts']): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const [name, { title }] of Object.entries(texts)) {
    const place = blocks.findIndex((block) => block.kind === 'heading' && isHeadingOf(block.text, title));
    if (place >= 0 && !found.has(place)) found.set(place, name);
  }
  return found;
};

const isHeadingOf = (heading: string, title: string): boolean =>
  heading === title || heading === title.replace(/^Analisis /, 'Indikator Kinerja: ');
