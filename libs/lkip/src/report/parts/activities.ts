import { formatDateId } from '@jejak/calendar';
import { getKind } from '@jejak/indicators/domain';
import { isCountsOnly, monthName, type RecapLine } from '@jejak/recaps';
import type { OperationMode, ReportedOperation } from '@jejak/inteldakim/domain';
import type { PrintedBlock, PrintedRun } from '../../render/printed.model';
import { heading, list, paragraph, plain } from '../blocks';
import type { Building } from '../building';
import type { ReportMeeting, Told } from '../report-input';
import { listed, say, saySentence } from '../say';
import type { SentenceKey } from '../sentences';

/** Activities of Inteldakim in the five parts of the report (LKIP 2021, Bab III.1.c). Linked kinds are never summed. */
export const activities = (building: Building): readonly PrintedBlock[] => [
  heading(4, 'Kegiatan Koordinasi', '1)'),
  ...counted(building, 'timpora-meeting', ['coordination', 'coordinationUnknown']),
  ...list(building.input.meetings.map((meeting) => meetingSentence(building, meeting))),
  heading(4, 'Kegiatan Pengawasan Gabungan', '2)'),
  ...counted(building, 'joint-operation', ['joint', 'jointUnknown']),
  ...list(operationsOf(building, 'joint-operation')),
  heading(4, 'Operasi Mandiri, Penyelidikan dan BAP', '3)'),
  ...countedAll(building, ['independent-operation', 'intelligence-operation', 'bap']),
  heading(4, 'Tindakan Administratif Keimigrasian, Pendetensian dan Pendeportasian', '4)'),
  ...countedAll(building, ['tak-decision', 'tak-person', 'tak-measure', 'detention', 'deportation']),
  heading(4, 'Penyidikan Tindak Pidana Keimigrasian', '5)'),
  ...countedAll(building, ['criminal-case', 'spdp', 'p21', 'tahap-ii', 'verdict']),
];

const lineOf = ({ input }: Building, kind: string): RecapLine | undefined =>
  input.recap.lines.find((line) => line.kind === kind);

/** Each kind that is known in a sentence of its own; those of which nothing is known in one. */
export const countedAll = (building: Building, kinds: readonly string[]): readonly PrintedBlock[] => {
  const isUnknown = (kind: string): boolean => (lineOf(building, kind)?.total ?? null) === null && !isCountsOnly(kind);
  const unknown = kinds.filter(isUnknown);
  if (unknown.length < 2) return kinds.flatMap((kind) => counted(building, kind));
  const names = { kinds: listed(unknown.map((kind) => getKind(kind).name)) };
  return [
    ...kinds.filter((kind) => !isUnknown(kind)).flatMap((kind) => counted(building, kind)),
    paragraph(say(building.book, 'unknownKinds', { names })),
  ];
};

/** How many, from what, and which months are not known. What is not known is said so, and is no zero. */
export const counted = (
  building: Building,
  kind: string,
  [known, unknown]: readonly [SentenceKey, SentenceKey] = ['counted', 'countedUnknown'],
): readonly PrintedBlock[] => {
  const line = lineOf(building, kind);
  const { name, unit } = getKind(kind);
  const isKnown = line !== undefined && line.total !== null;
  const keys: SentenceKey[] = [isKnown ? known : unknown];
  const missing = (line?.missing ?? []).map(monthName);
  if (isKnown && line.basis === 'partial' && missing.length > 0) keys.push('incomplete');
  if (isKnown && line.source !== null) keys.push('itemised');
  if (isCountsOnly(kind)) keys.push('secret');
  const runs = keys.flatMap((key, place): readonly PrintedRun[] => [
    ...(place === 0 ? [] : plain(' ')),
    ...say(building.book, key, {
      names: { 'kind.name': name, 'kind.unit': unit, 'missing.months': listed(missing), source: line?.source ?? '' },
      figures: { 'span.count': `activity.${kind}.total` },
    }),
  ]);
  return [paragraph(runs), ...(line?.notes ?? []).map(({ text }) => paragraph(plain(text)))];
};

const MEETING: Readonly<Record<string, SentenceKey>> = {
  pembentukan: 'meetingFounds',
  koordinasi: 'meetingCoordinates',
};

const meetingSentence = ({ book }: Building, { id, content }: Told<ReportMeeting>): readonly PrintedRun[] => {
  const { details, holding } = content;
  const { venue, chair, agencies } = details;
  const keys: SentenceKey[] = [MEETING[details.kind ?? ''] ?? 'meetingPlain'];
  if (venue !== undefined) keys.push('atVenue');
  if (chair !== undefined) keys.push('chairedBy');
  const names = {
    date: formatDateId(holding.heldOn),
    level: details.level,
    area: details.area,
    venue: venue ?? '',
    chair: chair ?? '',
  };
  return [
    ...saySentence(book, keys, { names }),
    ...(agencies.length === 0 ? [] : attendance({ book }, id, agencies)),
    ...say(book, 'stop'),
  ];
};

/** Who came, with how many where that is known; who was invited and stayed away is no participant. */
const attendance = (
  { book }: Pick<Building, 'book'>,
  id: string,
  agencies: ReportMeeting['details']['agencies'],
): readonly PrintedRun[] => {
  const came = agencies.map((agency, place) => ({ ...agency, place })).filter(({ present }) => present !== 0);
  if (came.length === 0) return [];
  const names = came.map(({ name, present, place }) =>
    present === undefined ? name : `${name} ({{meeting.${id}.present.${String(place)}}} orang)`,
  );
  const figures = came.flatMap(({ present, place }) =>
    present === undefined ? [] : [`meeting.${id}.present.${String(place)}`],
  );
  // Names come from the log and may hold anything; only the report's own placeholders are filled in.
  const runs: PrintedRun[] = [{ kind: 'text', text: ', dihadiri oleh ' }];
  let rest = listed(names);
  for (const reference of figures) {
    const mark = `{{${reference}}}`;
    const at = rest.indexOf(mark);
    runs.push({ kind: 'text', text: rest.slice(0, at) }, book.run(reference));
    rest = rest.slice(at + mark.length);
  }
  return [...runs, { kind: 'text', text: rest }];
};

const MODES: Readonly<Record<OperationMode, SentenceKey>> = { land: 'onLand', sea: 'atSea', both: 'landAndSea' };

const operationsOf = (
  building: Building,
  kind: ReportedOperation['details']['kind'],
): readonly (readonly PrintedRun[])[] =>
  isCountsOnly(kind)
    ? []
    : building.input.operations
        .filter(({ content }) => content.details.kind === kind)
        .map((operation) => operationSentence(building, operation));

const operationSentence = ({ book }: Building, { id, content }: Told<ReportedOperation>): readonly PrintedRun[] => {
  const { details, execution } = content;
  const keys: SentenceKey[] = ['operationJoint'];
  if (details.mode !== undefined) keys.push(MODES[details.mode]);
  if (details.agencies.length > 0) keys.push('together');
  if (book.has(`operation.${id}.personnel`)) keys.push('personnel');
  if (book.has(`operation.${id}.checked`)) keys.push('checked');
  return saySentence(book, [...keys, 'stop'], {
    names: { date: formatDateId(execution.startedOn), location: details.location, agencies: listed(details.agencies) },
    figures: { 'own.personnel': `operation.${id}.personnel`, 'own.checked': `operation.${id}.checked` },
  });
};
