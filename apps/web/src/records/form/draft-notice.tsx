import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/situation';
import { useWords } from '../words';

interface DraftNoticeProps {
  readonly savedAt: number | undefined;
  readonly resumed: number | undefined;
  readonly onForget: () => void;
}

export const DraftNotice = ({ savedAt, resumed, onForget }: DraftNoticeProps) => {
  const { t } = useTranslation(['records', 'common']);
  const { moment } = useWords();
  const zone = useZone();
  const at = savedAt ?? resumed;
  return (
    <Group gap="sm" mih={28}>
      <Text size="sm" c="dimmed" role="status">
        {at === undefined
          ? ''
          : t(savedAt === undefined ? 'draft.resumed' : 'draft.kept', {
              when: moment(new Date(at).toISOString(), zone),
            })}
      </Text>
      {resumed !== undefined && (
        <Button size="compact-xs" variant="default" onClick={onForget}>
          {t('draft.forget')}
        </Button>
      )}
    </Group>
  );
};
