import { Anchor, List, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Card, Page } from '../../design/page';
import { kinds } from '../../records/kinds';
import { useWords } from '../../records/words';
import { RegisterTable } from './register-table';

const SECTIONS = ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'] as const;

/** Every kind of record; with words to be found, the records that hold them. */
export const KindsPage = () => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const [parameters] = useSearchParams();
  const searching = parameters.has('q');
  return (
    <Page title={t('nav')}>
      {searching ? (
        <RegisterTable />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {SECTIONS.map((section) => ({ section, own: kinds.filter((kind) => kind.section === section) }))
            .filter(({ own }) => own.length > 0)
            .map(({ section, own }) => (
              <Card key={section} title={t(`section.${section}`, { ns: 'common' })}>
                <List listStyleType="none" spacing={6}>
                  {own.map(({ collection, label }) => (
                    <List.Item key={collection}>
                      <Anchor component={Link} to={`/kegiatan/${collection}`}>
                        {words.kind(label)}
                      </Anchor>
                    </List.Item>
                  ))}
                </List>
              </Card>
            ))}
        </SimpleGrid>
      )}
    </Page>
  );
};
