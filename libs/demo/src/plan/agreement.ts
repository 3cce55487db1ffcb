import { compositeIndeksPengamanan } from '@jejak/indicators/domain';
import { FIRST_DEMO_YEAR } from './demo-years';
import { MEETINGS_PROMISED } from './meetings';
import { officerOf, type OfficeBook } from './office-book';
import { operationsPromised } from './operations';

const INDEX = {
  unit: 'indeks',
  scale: { name: '1–4', min: '1', max: '4' },
  direction: 'higher-is-better',
  validFrom: FIRST_DEMO_YEAR,
} as const;

const DEFINITIONS = [
  {
    ...INDEX,
    code: 'ikm',
    name: 'Indeks Kepuasan Masyarakat terhadap Layanan Keimigrasian di Wilayah',
    method: 'survey',
    formula: {
      op: 'linear',
      of: { op: 'weighted-mean', over: { kind: 'survey', where: { survey: 'ikm' } } },
      factor: '1/25',
      offset: '0',
    },
    source: 'PermenPAN-RB 14/2017',
  },
  {
    ...INDEX,
    code: 'iki',
    name: 'Indeks Kepuasan Internal di Wilayah',
    method: 'recorded',
    formula: { op: 'recorded' },
    source: 'Perjanjian Kinerja (data demo)',
  },
  {
    ...INDEX,
    code: 'indeks-pengamanan',
    name: 'Indeks Pengamanan Keimigrasian di Wilayah',
    method: 'composite',
    officeMethod: true,
    formula: compositeIndeksPengamanan,
    source: 'Metode kantor (data demo)',
  },
] as const;

const TARGETS = [
  { indicator: 'ikm', target: '3.20' },
  { indicator: 'iki', target: '3.11' },
  { indicator: 'indeks-pengamanan', target: '3.11' },
];

/** What the indicators mean, what was promised of them and of activities, and what became of the recorded one. */
export const planAgreement = (book: OfficeBook): void => {
  const { almanac, year } = book;
  const officer = officerOf('tata-usaha');
  const first = almanac.workingDayOf(1, 1);
  for (const definition of DEFINITIONS)
    book
      .record('indicatorDefinition', definition.code, { id: definition.code, perennial: true })
      .enter(first, officer, 'DefineIndicator', definition);
  const promised = { 'timpora-meeting': MEETINGS_PROMISED, ...operationsPromised(book) };
  const activityTargets = Object.entries(promised).map(([kind, target]) => ({ kind, target }));
  const agreement = book.record('performanceAgreement', 'agreement', { id: String(year) });
  agreement.enter(first, officer, 'SignAgreement', {
    year,
    signedOn: first,
    targets: TARGETS,
    activityTargets,
    parties: 'Kepala Kantor dan Kepala Kantor Wilayah',
    source: `Perjanjian Kinerja ${String(year)} (data demo)`,
  });
  const amendedOn = almanac.workingDayOf(7, 5);
  agreement.enter(amendedOn, officer, 'AmendAgreement', {
    amendedOn,
    targets: TARGETS.map((row) => (row.indicator === 'ikm' ? { ...row, target: '3.25' } : row)),
    activityTargets,
    reason: 'penyesuaian target kepuasan masyarakat',
  });
  const value = {
    indicator: 'iki',
    period: String(year),
    value: '3.14',
    source: 'Laporan survei internal (data demo)',
  };
  const values = book.record('indicatorValue', 'iki', { id: `iki-${String(year)}` });
  values.enterLate(almanac.workingDayOf(13, 4), officer, 'RecordIndicatorValue', value);
};
