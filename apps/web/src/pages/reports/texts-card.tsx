import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/page';
import type { LkipDocument } from './report-data';

interface TextsCardProps {
  readonly report: LkipDocument;
  /** Absent where nothing may be written. */
  readonly onText?: (name: string) => void;
}

/** Which texts an officer wrote, and which are still the suggestion. */
export const TextsCard = ({ report, onText }: TextsCardProps) => {
  const { t } = useTranslation('reports');
  return (
    <div style={{ marginTop: '1rem' }}>
      <Card title={t('text.title')}>
        <ul className="report-outline">
          {Object.entries(report.texts).map(([name, { title, written }]) => (
            <li key={name}>
              {onText === undefined ? (
                <Text span size="sm" lang="id">
                  {title}
                </Text>
              ) : (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  lang="id"
                  ta="left"
                  mih={24}
                  onClick={() => {
                    onText(name);
                  }}
                >
                  {title}
                </Anchor>
              )}{' '}
              <Text span size="xs" c="dimmed">
                · {t(written ? 'text.written' : 'text.suggested')}
              </Text>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
};
