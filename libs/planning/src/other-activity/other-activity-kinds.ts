import { type Fields, readDatedCodes, SECTIONS } from '@jejak/records';
import kinds from './other-activity-kinds.json';

/** What a kind may ask for beside its title and day. */
export const ASKED_FIELDS = ['participants', 'medium', 'partner', 'place'] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

const readAsks = (row: Fields): readonly AskedField[] =>
  row.texts('asks').map((asked) => {
    const known = ASKED_FIELDS.find((name) => name === asked);
    return (
      known ??
      row.refuse('asks', {
        code: 'CHOICE_INVALID',
        en: `A kind cannot ask for ${asked}`,
        id: `Jenis kegiatan tidak dapat meminta kolom ${asked}.`,
        allowed: ASKED_FIELDS,
      })
    );
  });

/** Each kind has one owning section, asks for some fields, and may bear a number that can follow later. */
export const OTHER_ACTIVITY_KINDS = readDatedCodes(kinds, (row) => ({
  section: row.choice('section', SECTIONS),
  asks: readAsks(row),
  numbered: row.has('numbered') ? row.boolean('numbered') : undefined,
}));
