import { Anchor, List, SimpleGrid, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSignedIn } from '../../api/session';
import { Card, Page } from '../../design/page';
import { loadForms } from '../../records/forms';
import { kinds } from '../../records/kinds';
import { useWords } from '../../records/words';

/** Which act happened: one link for each way to begin a record, the own section's first. */
export const LogPage = () => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { section: own } = useSignedIn();
  const loggable = kinds.filter(({ opens, collection }) => opens.length > 0 && collection !== 'periods');
  const forms = useQueries({
    queries: loggable.map(({ collection }) => ({
      queryKey: ['forms', collection],
      queryFn: () => loadForms(collection),
      staleTime: Infinity,
    })),
  });
  const shown = loggable.map((kind, index) => ({ ...kind, forms: forms[index]?.data }));
  const sections = [...new Set(shown.map(({ section }) => section))].sort(
    (a, b) => Number(b === own) - Number(a === own),
  );
  return (
    <Page title={t('log.title')} lead={t('log.lead')}>
      {sections.map((section) => (
        <Card key={section} title={t(`section.${section}`, { ns: 'common' })}>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            {shown
              .filter((kind) => kind.section === section)
              .map(({ collection, label, opens, forms: known }) => (
                <div key={collection}>
                  <Text fw={600}>{words.kind(label)}</Text>
                  <List listStyleType="none" spacing={4}>
                    {opens.map((command) => (
                      <List.Item key={command}>
                        <Anchor component={Link} to={`/catat/${collection}/${command}`}>
                          {words.label(known?.[command]?.summary ?? '…')}
                        </Anchor>
                      </List.Item>
                    ))}
                  </List>
                </div>
              ))}
          </SimpleGrid>
        </Card>
      ))}
    </Page>
  );
};
