import { yearOfPeriod } from '@jejak/calendar';
import { applyChanges, type CorrectableFields, Fields, type ImportTemplate, type Workflow } from '@jejak/records';
import { evolveIndicatorValue, type IndicatorValueState, initialIndicatorValue } from './indicator-value';
import {
  decideIndicatorValue,
  definitionStream,
  indicatorValueId,
  type IndicatorValueCommand,
  readIndicatorValue,
} from './indicator-value.decide';
import { type IndicatorValue, type IndicatorValueEvent, indicatorValueEvents } from './indicator-value.events';
import { indicatorValueFacts, indicatorValueRow } from './indicator-value.facts';

const CORRECTABLE: CorrectableFields = { value: true, source: true };

const indicatorValueImport: ImportTemplate = {
  kind: 'indicator-value',
  order: 30,
  help: 'Realisasi indikator yang diambil dari dokumen; satu baris satu nilai.',
  columns: [
    {
      name: 'indicator',
      type: 'text',
      required: true,
      maxLength: 60,
      help: 'Kode indikator',
      example: 'ikm',
    },
    { name: 'period', type: 'period', required: true, help: 'Tahun, atau bulan untuk nilai berjalan', example: '2021' },
    { name: 'value', type: 'decimal', required: true, help: 'Nilai pada skala indikator', example: '3,11' },
    { name: 'source', type: 'text', required: true, help: 'Dokumen asal', example: 'LKIP 2021, Bab III' },
  ],
  toPlan: (row) => ({ commands: [{ type: 'RecordIndicatorValue', data: row }] }),
};

export const indicatorValueWorkflow: Workflow<IndicatorValueState, IndicatorValueCommand, IndicatorValueEvent> = {
  entity: 'indicatorValue',
  title: 'IndicatorValue',
  section: 'tata-usaha',
  label: { id: 'Realisasi Indikator', en: 'Recorded indicator value' },
  events: indicatorValueEvents,
  initialState: initialIndicatorValue,
  reenterable: true,
  naturalId: (data) => {
    const fields = new Fields(data);
    return indicatorValueId(fields.text('indicator'), yearOfPeriod(fields.period('period', ['year', 'month'])));
  },
  decide: decideIndicatorValue,
  evolve: evolveIndicatorValue,
  allowed: () => ['RecordIndicatorValue'],
  reads: (command, office, { entity }) => {
    const recorded = Object.values(entity.values)[0]?.indicator;
    const indicator = recorded ?? new Fields(command.data).text('indicator');
    return [definitionStream(office, indicator)];
  },
  enters: (event) => event.data.value.period,
  contentOf: (state, item) => state.values[item],
  withContent: (state, item, content) => ({
    values:
      content === undefined
        ? Object.fromEntries(Object.entries(state.values).filter(([period]) => period !== item))
        : { ...state.values, [item]: content as IndicatorValue },
  }),
  correct: (state, item, changes, context) =>
    readIndicatorValue(applyChanges(state.values[item] ?? {}, changes, CORRECTABLE), context),
  counted: (event) => ({ item: event.data.value.period, content: event.data.value }),
  factsOf: (content, _item, office) => indicatorValueFacts(content as IndicatorValue, office),
  register: indicatorValueRow,
  imports: [indicatorValueImport],
};
