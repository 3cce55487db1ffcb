import { Alert, Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordKind } from '../kinds';

interface OvertakenProps {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Somebody else was faster: look at what changed, then go on with the draft, which stays. */
export const Overtaken = ({ kind, id }: OvertakenProps) => {
  const { t } = useTranslation(['records', 'common']);
  return (
    <Alert color="yellow" role="alert" title={t('form.overtaken')}>
      <Anchor component={Link} to={`/kegiatan/${kind.collection}/${id}?tab=linimasa`}>
        {t('form.compare')}
      </Anchor>
    </Alert>
  );
};
