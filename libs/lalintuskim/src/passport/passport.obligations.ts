import { addWorkingDays } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { type Deadline, type MetDeadline, originLinks, type RecordLink, type Waiting, WHOLE } from '@jejak/records';
import { isInPrint, isInProcess, isIssued, type PassportState } from './passport';
import { reasonOn, standardOn } from './passport-codes';
import { BLANK_NEEDS, missingForBlank } from './passport.allowed';
import type { PassportFile, PassportInProcess } from './passport.events';
import { PASSPORT_ENTITY } from './passport.references';

/** 4 working days from the interview, lost and damaged excluded (Permenkumham 8/2014). */
const standardOf = ({ request, steps }: PassportFile): Deadline | undefined => {
  const { interviewedOn } = steps;
  const standard = interviewedOn === undefined ? undefined : standardOn(interviewedOn);
  if (interviewedOn === undefined || standard === undefined || standard.excludedReasons.includes(request.reason))
    return undefined;
  return {
    name: 'passport-standard',
    item: WHOLE,
    label: standard.label,
    dueOn: addWorkingDays(interviewedOn, standard.workingDays),
    warnFrom: addWorkingDays(interviewedOn, standard.warnAfterWorkingDays),
    source: standard.source,
    measuredAs: 'passport-standard',
  };
};

/** A postponed application is taken up again by its day, or lapses. */
const postponementOf = ({ postponed }: PassportFile): Deadline | undefined =>
  postponed && {
    name: `passport-postponement-${postponed.on}`,
    item: WHOLE,
    label: 'Batas penangguhan permohonan paspor',
    dueOn: postponed.until,
    warnFrom: postponed.until,
    source: 'tanggal yang ditetapkan saat penangguhan',
  };

export const passportDeadlines = (state: PassportState): readonly Deadline[] => {
  if (!isInProcess(state) && !isInPrint(state)) return [];
  return [standardOf(state), isInProcess(state) ? postponementOf(state) : undefined].filter(
    (deadline) => deadline !== undefined,
  );
};

export const passportMetDeadlines = (state: PassportState): readonly MetDeadline[] => {
  const standard = isIssued(state) ? standardOf(state) : undefined;
  return standard === undefined || !isIssued(state) ? [] : [{ ...standard, metOn: state.booklet.passedOn }];
};

const OFFICE = 'lalintuskim';
const waitsFor = (queue: string, label: string, since: LocalDate, nextStep: string, who = OFFICE): Waiting => ({
  queue: `passport-${queue}`,
  label,
  item: WHOLE,
  waitsFor: who,
  since,
  nextStep,
});

/** Queues of an application that has no blank: each step that can be taken next, and what others owe it. */
const waitingInProcess = (state: PassportInProcess): readonly Waiting[] => {
  const { steps, appliedOn, postponed, request } = state;
  const reason = reasonOn(request.reason, appliedOn);
  const missing = missingForBlank(state);
  const [next] = missing.filter((step) => step !== 'paidOn');
  const payment = missing.includes('paidOn')
    ? [waitsFor('payment', 'Menunggu pembayaran', appliedOn, 'PayForPassport', 'pemohon')]
    : [];
  const bap =
    reason.bap !== undefined && request.bap === undefined
      ? [waitsFor('bap', 'Menunggu berita acara pemeriksaan', appliedOn, 'SignBap', 'inteldakim')]
      : [];
  if (postponed !== undefined)
    return [
      waitsFor('postponed', 'Ditangguhkan', postponed.on, BLANK_NEEDS[next ?? 'documentsCheckedOn']),
      ...payment,
      ...bap,
    ];
  const checked = steps.documentsCheckedOn ?? appliedOn;
  const label = {
    documentsCheckedOn: ['documents', 'Menunggu pemeriksaan berkas', appliedOn],
    interviewedOn: ['interview', 'Menunggu wawancara', checked],
    biometricsCapturedOn: ['biometrics', 'Menunggu pengambilan biometrik', checked],
    adjudicatedOn: ['adjudication', 'Menunggu adjudikasi', checked],
  } as const;
  const step = next === undefined ? undefined : label[next];
  return [
    ...(step === undefined || next === undefined ? [] : [waitsFor(step[0], step[1], step[2], BLANK_NEEDS[next])]),
    ...payment,
    ...bap,
  ];
};

export const passportWaiting = (state: PassportState): readonly Waiting[] => {
  switch (state.status) {
    case 'applied':
    case 'documentsChecked':
      return missingForBlank(state).length > 0 ? waitingInProcess(state) : [forBlank(lastOf(state))];
    case 'blankSpoiled':
      return [forBlank(state.spoiled.at(-1)?.spoiledOn ?? state.appliedOn)];
    case 'blankAllocated':
      return [waitsFor('print', 'Menunggu pencetakan', state.booklet.allocatedOn, 'PrintPassport')];
    case 'printed':
      return [
        waitsFor('quality', 'Menunggu uji kualitas', state.booklet.printedOn ?? state.appliedOn, 'PassPassportQuality'),
      ];
    case 'qualityPassed':
    case 'returnedUndelivered': {
      const since = state.dispatches.at(-1)?.returned?.on ?? state.booklet.passedOn;
      return [waitsFor('hand-over', 'Menunggu penyerahan', since, 'HandOverPassport')];
    }
    case 'dispatched': {
      const since = state.dispatches.at(-1)?.dispatchedOn ?? state.booklet.passedOn;
      return [waitsFor('delivery', 'Dalam pengiriman', since, 'DeliverPassport')];
    }
    default:
      return [];
  }
};

const forBlank = (since: LocalDate): Waiting => waitsFor('blank', 'Menunggu blangko', since, 'AllocatePassportBlank');
const lastOf = ({ steps, appliedOn }: PassportInProcess): LocalDate =>
  Object.values(steps as Record<string, LocalDate>).reduce((a, b) => (a > b ? a : b), appliedOn);

export const passportLinks = (state: PassportState): readonly RecordLink[] => {
  if (state.status === 'new') return [];
  const { person, bap, replaces, from } = state.request;
  const link = (entity: string, id: string | undefined, relation: string): readonly RecordLink[] =>
    id === undefined ? [] : [{ entity, id, relation }];
  return [
    ...link('person', person, 'pemohon'),
    ...originLinks(from),
    ...link('bap', bap, 'berita acara pemeriksaan'),
    ...link(PASSPORT_ENTITY, replaces, 'menggantikan paspor cacat proses'),
  ];
};
