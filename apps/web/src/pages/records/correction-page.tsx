import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRecord } from '../../api/records';
import { Page } from '../../design/page';
import { Loading, PageError } from '../../design/states';
import { useParameters } from '../../design/use-parameters';
import { CorrectionForm } from '../../records/correction/correction-form';
import { EndForm } from '../../records/correction/end-form';
import { findKind } from '../../records/kinds';
import { useWords } from '../../records/words';
import { NotFoundPage } from '../../shell/not-found-page';

/** A correction, a void or a withdrawal: nothing is deleted, and all but the last need a second person. */
export const CorrectionPage = () => {
  const { t } = useTranslation(['records', 'common']);
  const words = useWords();
  const { collection, id } = useParams();
  const { get } = useParameters();
  const kind = findKind(collection);
  const { data: record, error } = useRecord(collection ?? '', id);
  if (kind === undefined || id === undefined) return <NotFoundPage />;
  const purpose = get('untuk');
  const what = purpose === 'batal' ? 'void' : purpose === 'tarik' ? 'withdraw' : 'correct';
  const name = words.kind(kind.label);
  return (
    <Page
      title={t(`correction.${what}`)}
      lead={t(`correction.${what}Hint`)}
      crumbs={[
        { to: `/kegiatan/${kind.collection}`, label: name },
        { to: `/kegiatan/${kind.collection}/${id}`, label: t('record') },
      ]}
    >
      {error !== null && <PageError error={error} />}
      {record === undefined && error === null && <Loading />}
      {record !== undefined &&
        (what === 'correct' ? (
          <CorrectionForm kind={kind} record={record} />
        ) : (
          <EndForm kind={kind} record={record} what={what} />
        ))}
    </Page>
  );
};
