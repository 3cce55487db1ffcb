import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { anchorOf } from './report-texts';
import type { Block } from './report-data';

const DEEPEST = 3;

export const Outline = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const { t } = useTranslation('reports');
  return (
    <nav className="jejak-card" aria-label={t('outline')} style={{ marginTop: '1rem' }}>
      <details open={window.matchMedia('(min-width: 75em)').matches}>
        <summary>
          <strong>{t('outline')}</strong>
        </summary>
        <ul className="report-outline">
          {blocks.map((block, index) =>
            block.kind !== 'heading' || block.level > DEEPEST ? null : (
              <li key={anchorOf(index)} style={{ paddingLeft: `${String(block.level - 1)}rem` }}>
                <Anchor href={`#${anchorOf(index)}`} size="sm" lang="id">
                  {block.number} {block.text}
                </Anchor>
              </li>
            ),
          )}
        </ul>
      </details>
    </nav>
  );
};
