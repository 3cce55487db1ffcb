import { Refusal } from '@jejak/kernel';
import { WHOLE } from '@jejak/records';
import { useQuery } from '@tanstack/react-query';
import type { RecordView } from '../../api/records';
import { useSituation } from '../../api/situation';
import type { RecordKind } from '../kinds';
import { stateOf } from '../record-state';
import { loadRules } from '../rules';

/** No field is called this: the refusal of it names those that can be corrected. */
const NO_FIELD = 'jejak:none';

/** Places of a record that its workflow lets be corrected, as its own rules say: `details.level`. */
export const useCorrectable = (kind: RecordKind, record: RecordView) => {
  const situation = useSituation();
  return useQuery({
    queryKey: ['correctable', record.stream, record.revision],
    queryFn: async (): Promise<readonly string[]> => {
      const workflow = await loadRules(kind);
      const { entity } = stateOf(record);
      try {
        workflow.correct(entity, WHOLE, { [NO_FIELD]: '' }, situation(record.stream, {}));
      } catch (error) {
        if (error instanceof Refusal && error.code === 'CORRECTION_FIELD_UNKNOWN') return error.allowed;
      }
      return [];
    },
  });
};
