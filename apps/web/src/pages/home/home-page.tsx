import { Anchor, List, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQueues } from '../../api/queues';
import { useMay, useSignedIn } from '../../api/session';
import { Card, Page } from '../../design/page';
import { useWords } from '../../records/words';

/** What needs whoever has signed in. */
export const HomePage = () => {
  const { t } = useTranslation(['home', 'common']);
  const words = useWords();
  const may = useMay();
  const { displayName, account } = useSignedIn();
  const { data: queues } = useQueues();
  return (
    <Page title={t('nav')} lead={t('hello', { name: displayName ?? account })}>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {may('record.read') && (
          <Card title={t('waiting')}>
            {queues?.queues.length === 0 && <Text>{t('nothing')}</Text>}
            <List listStyleType="none" spacing={6}>
              {queues?.queues.map(({ queue, label, count }) => (
                <List.Item key={queue}>
                  <Anchor component={Link} to={`/antrean/${queue}`}>
                    {words.number(count)} · {words.label(label)}
                  </Anchor>
                </List.Item>
              ))}
            </List>
          </Card>
        )}
      </SimpleGrid>
    </Page>
  );
};
