import { useTranslation } from 'react-i18next';
import type { CellStatus } from './month-status';

const MARKS: Readonly<Record<CellStatus, string>> = {
  empty: '○',
  draft: '◐',
  reopened: '↺',
  complete: '●',
  approved: '✓',
  locked: '■',
  future: '–',
};

/** A mark of its own for each status, and always the word; the colour only helps. */
export const CellTag = ({ status }: { readonly status: CellStatus }) => {
  const { t } = useTranslation(['periods', 'common']);
  return (
    <span className="jejak-cell" data-status={status}>
      <span aria-hidden>{MARKS[status]} </span>
      {t(`status.${status}`)}
    </span>
  );
};
