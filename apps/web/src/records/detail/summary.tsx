import type { RecordView } from '../../api/records';
import { Card } from '../../design/page';
import { useForms } from '../forms';
import type { RecordKind } from '../kinds';
import { fieldsByName } from '../register-labels';
import { Content } from './content';

interface SummaryProps {
  readonly kind: RecordKind;
  readonly record: RecordView;
}

export const Summary = ({ kind, record }: SummaryProps) => {
  const { data: forms } = useForms(kind.collection);
  return (
    <Card>
      <Content value={record.state} fields={fieldsByName(forms)} />
    </Card>
  );
};
