import { useTranslation } from 'react-i18next';
import { VirtualTable } from '../../design/virtual-table';
import type { ReportDifference } from './report-data';

interface DifferencesTableProps {
  readonly name: string;
  readonly differences: readonly ReportDifference[];
}

/** Signed and computed, figure by figure. */
export const DifferencesTable = ({ name, differences }: DifferencesTableProps) => {
  const { t } = useTranslation('reports');
  return (
    <VirtualTable
      name={name}
      rows={differences}
      rowKey={({ path }) => path}
      columns={[
        { key: 'label', header: t('compare.figure'), cell: ({ label }) => <span lang="id">{label}</span> },
        { key: 'stated', header: t('verify.signed'), numeric: true, cell: ({ stated }) => stated?.printed ?? '—' },
        {
          key: 'computed',
          header: t('verify.fromLog'),
          numeric: true,
          cell: ({ computed }) => computed?.printed ?? '—',
        },
        { key: 'path', header: t('derivation.reference'), cell: ({ path }) => <code>{path}</code> },
      ]}
    />
  );
};
