import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMay } from '../../api/session';
import { Page } from '../../design/page';
import { findKind } from '../../records/kinds';
import { useForms } from '../../records/forms';
import { useWords } from '../../records/words';
import { NotFoundPage } from '../../shell/not-found-page';
import { RegisterTable } from './register-table';

export const ListPage = () => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const may = useMay();
  const kind = findKind(useParams()['collection']);
  const { data: forms } = useForms(kind?.collection ?? '');
  if (kind === undefined) return <NotFoundPage />;
  return (
    <Page
      title={words.kind(kind.label)}
      crumbs={[{ to: '/kegiatan', label: t('nav') }]}
      actions={
        may('record.write') &&
        kind.opens.map((command, index) => (
          <Button
            key={command}
            component={Link}
            to={`/catat/${kind.collection}/${command}`}
            variant={index === 0 ? 'filled' : 'default'}
          >
            {words.label(forms?.[command]?.summary ?? '…')}
          </Button>
        ))
      }
    >
      <RegisterTable key={kind.entity} kind={kind} />
    </Page>
  );
};
