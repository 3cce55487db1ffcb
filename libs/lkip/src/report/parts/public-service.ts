import { formatDateId } from '@jejak/calendar';
import {
  COMPLAINT_CATEGORIES,
  OTHER_ACTIVITY_KINDS,
  type OtherActivity,
  PNBP_SOURCES,
  SAPA_SERVICES,
} from '@jejak/planning/domain';
import type { Span } from '@jejak/recaps';
import type { PrintedBlock, PrintedColumnKind, PrintedRow } from '../../render/printed.model';
import { heading, label, list, paragraph, plain, table } from '../blocks';
import type { Building } from '../building';
import { say } from '../say';
import { revenueAccounts } from '../stated-references';
import type { YearPrefix } from '../year-references';

interface Coded {
  readonly code: string;
  readonly name: string;
}

interface Shown {
  readonly name: string;
  readonly caption: string;
  readonly subject: string;
  readonly rows: readonly Coded[];
  /** `complaint.{code}.received`; the sum of all rows stands under the reference without the code. */
  readonly what: readonly (readonly [title: string, place: string, kind: PrintedColumnKind])[];
  readonly at: string;
  /** Where the rows make up the last line. */
  readonly sum?: boolean;
  /** What the last line is called; none where absent. */
  readonly all?: string;
}

/** A year is shown beside the one before; a part of a year stands alone. Only what was stated is a row. */
const stated = (
  building: Building,
  { name, caption, subject, rows, what, at, all, sum }: Shown,
): readonly PrintedBlock[] => {
  const { book, input } = building;
  const years: readonly YearPrefix[] = input.span.kind === 'year' ? ['previous.', ''] : [''];
  const columns = years.flatMap((prefix) => what.map((column) => ({ prefix, column })));
  const reference = (prefix: YearPrefix, code: string, place: string): string => `${prefix}${at}.${code}${place}`;
  const known = rows.filter(({ code }) =>
    columns.some(({ prefix, column: [, place] }) => book.has(reference(prefix, `${code}.`, place))),
  );
  const line = (title: string, code: string): PrintedRow['cells'] => [
    label(title),
    ...columns.map(({ prefix, column: [, place] }) => building.cell(reference(prefix, code, place))),
  ];
  return table({
    name,
    caption: `${caption}, ${spanText(input.span)}`,
    columns: [
      [subject, 'text'],
      ...columns.map(({ prefix, column: [title, , kind] }) => {
        const { year } = prefix === '' ? input.current : input.previous;
        return [years.length === 1 ? title : `${title} ${String(year)}`, kind] as const;
      }),
    ],
    rows: [
      ...known.map(({ code, name: called }) => ({ cells: line(called, `${code}.`) })),
      ...(all === undefined || known.length === 0
        ? []
        : [
            {
              cells: line(all, ''),
              emphasis: true,
              ...(sum === true ? { sumOf: { first: 0, last: known.length - 1 } } : {}),
            },
          ]),
    ],
  });
};

const spanText = ({ kind, label: called, year }: Span): string => (kind === 'year' ? `tahun ${String(year)}` : called);

export const sapaRatings = (building: Building): readonly PrintedBlock[] => [
  heading(3, 'Penilaian Layanan (SAPA)'),
  paragraph(say(building.book, building.book.isKnown('sapa.applicants') ? 'sapa' : 'sapaNone')),
  ...stated(building, {
    ...{ name: 'SAPA', caption: 'Penilaian layanan menurut SAPA', subject: 'Layanan', at: 'sapa', rows: SAPA_SERVICES },
    what: [
      ['Pemohon', 'applicants', 'number'],
      ['Nilai', 'rating', 'number'],
      ['Menit', 'duration', 'number'],
    ],
    all: 'Semua layanan',
  }),
];

export const complaints = (building: Building): readonly PrintedBlock[] => {
  const { book } = building;
  const key = !book.isKnown('complaint.received')
    ? 'complaintsNone'
    : book.isKnown('complaint.answered')
      ? 'complaints'
      : 'complaintsReceived';
  return [
    heading(3, 'Pengaduan Masyarakat'),
    paragraph(say(book, key)),
    ...stated(building, {
      ...{ name: 'Pengaduan', caption: 'Pengaduan menurut kelompok', subject: 'Kelompok', at: 'complaint' },
      rows: COMPLAINT_CATEGORIES,
      what: [
        ['Diterima', 'received', 'number'],
        ['Dijawab', 'answered', 'number'],
      ],
      ...{ all: 'Jumlah', sum: true },
    }),
  ];
};

/** SIMPONI and SPAN stand side by side and are never added. */
export const revenue = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const isKnown = PNBP_SOURCES.some((source) => book.has(`pnbp.${source}`));
  return [
    heading(3, 'Penerimaan Negara Bukan Pajak (PNBP)'),
    paragraph(say(book, isKnown ? 'pnbp' : 'pnbpNone')),
    ...stated(building, {
      ...{ name: 'PNBP', caption: 'PNBP menurut akun dan sumber', subject: 'Akun', at: 'pnbp' },
      rows: revenueAccounts([...input.previous.stated, ...input.current.stated]).map(({ code, name }) => ({
        ...{ code, name: name === code ? code : `${code} ${name}` },
      })),
      what: PNBP_SOURCES.map((source) => [source.toUpperCase(), source, 'rupiah'] as const),
      ...{ all: 'Jumlah', sum: true },
    }),
  ];
};

/** Activities that are told one by one; an office that publishes daily has more than a report can tell. */
const MOST_TOLD = 30;

export const otherActivities = (building: Building): readonly PrintedBlock[] => {
  const { book, input } = building;
  const isKnown = OTHER_ACTIVITY_KINDS.some(({ code }) => book.has(`other.${code}.count`));
  const told = input.otherActivities.slice(0, MOST_TOLD);
  return [
    heading(3, 'Kegiatan Lain'),
    paragraph(say(book, isKnown ? 'otherActivities' : 'otherActivitiesNone')),
    ...stated(building, {
      ...{ name: 'Kegiatan lain', caption: 'Kegiatan lain menurut jenis', subject: 'Jenis', at: 'other' },
      rows: OTHER_ACTIVITY_KINDS,
      what: [
        ['Kegiatan', 'count', 'number'],
        ['Peserta', 'participants', 'number'],
      ],
    }),
    ...list(told.map((activity) => plain(activityText(activity)))),
    ...(told.length < input.otherActivities.length ? [paragraph(say(book, 'otherMore'))] : []),
  ];
};

const KIND_NAMES = new Map(OTHER_ACTIVITY_KINDS.map(({ code, name }) => [code, name]));

const activityText = ({ kind, startedOn, title, place, medium, partner }: OtherActivity): string =>
  [
    `${formatDateId(startedOn)}: ${KIND_NAMES.get(kind) ?? kind}, ${title}`,
    ...(place === undefined ? [] : [`di ${place}`]),
    ...(medium === undefined ? [] : [`melalui ${medium}`]),
    ...(partner === undefined ? [] : [`bersama ${partner}`]),
  ].join(', ');
