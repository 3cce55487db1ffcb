import { formatDayId } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { toIndonesian } from '@jejak/figures';
import { type TimporaMeeting, timporaMeetingWorkflow } from '@jejak/inteldakim/domain';
import { BLANK, numbered, orBlank } from './blank';
import { type DocumentKind, documentKind } from './document-kind';
import { MEETING_KINDS } from './names';

/** Lines to sign on for an agency of which it is not known how many come. */
const LINES_WHERE_UNKNOWN = 3;
const MOST_LINES = 200;

const dayOf = (meeting: TimporaMeeting): LocalDate =>
  'holding' in meeting ? meeting.holding.heldOn : meeting.plan.plannedFor;

const shared = (meeting: TimporaMeeting) => {
  const { details, plan } = meeting;
  const heldTime = 'holding' in meeting ? meeting.holding.heldTime : undefined;
  return {
    tingkat: details.level,
    jenis_rapat: details.kind === undefined ? BLANK : MEETING_KINDS[details.kind],
    wilayah: details.area,
    hari_tanggal: formatDayId(dayOf(meeting)),
    pukul: orBlank(heldTime ?? plan?.plannedTime),
    tempat_rapat: orBlank(details.venue),
    pemimpin: orBlank(details.chair),
    acara: orBlank(details.agenda),
  };
};

/** A letter is dated by hand: the record says when the meeting is, not when the letter was written. */
const invitation = documentKind(
  timporaMeetingWorkflow,
  { template: 'undangan-timpora', title: 'Undangan Rapat TIMPORA', after: 'rapat direncanakan, belum dibatalkan' },
  (meeting) => {
    if (meeting.status === 'new' || meeting.status === 'cancelled' || isOfOther(meeting)) return undefined;
    const { agencies, letterNumber } = meeting.details;
    const invited = agencies.map(({ name }) => ({ nama: name }));
    return {
      letterheadOn: dayOf(meeting),
      fields: {
        ...shared(meeting),
        nomor: orBlank(letterNumber),
        instansi: invited.length === 0 ? [{ nama: BLANK }] : invited,
      },
    };
  },
);

const attendanceList = documentKind(
  timporaMeetingWorkflow,
  { template: 'daftar-hadir', title: 'Daftar Hadir Rapat TIMPORA', after: 'rapat direncanakan, belum dibatalkan' },
  (meeting) => {
    if (meeting.status === 'new' || meeting.status === 'cancelled') return undefined;
    const line = { instansi: BLANK, nama: BLANK, jabatan: BLANK, tanda_tangan: BLANK };
    const lines = meeting.details.agencies.flatMap(({ name, present = LINES_WHERE_UNKNOWN }) =>
      Array.from({ length: present }, () => ({ ...line, instansi: name })),
    );
    return {
      letterheadOn: dayOf(meeting),
      fields: { ...shared(meeting), hadirin: numbered(lines.slice(0, MOST_LINES), line) },
    };
  },
);

const minutes = documentKind(
  timporaMeetingWorkflow,
  { template: 'notulen', title: 'Notulen Rapat TIMPORA', after: 'rapat dilaksanakan (HoldTimporaMeeting)' },
  (meeting) => {
    if (meeting.status !== 'held' && meeting.status !== 'minutesFiled') return undefined;
    const filed = meeting.status === 'minutesFiled' ? meeting.minutes : undefined;
    const agencies = meeting.details.agencies.map(({ name, present }) => ({
      nama: name,
      hadir: present === undefined ? BLANK : toIndonesian(String(present)),
    }));
    return {
      date: filed?.filedOn,
      letterheadOn: filed?.filedOn ?? dayOf(meeting),
      fields: {
        ...shared(meeting),
        nomor: orBlank(filed?.minutesNumber),
        nomor_undangan: orBlank(meeting.details.letterNumber),
        instansi: numbered(agencies, { nama: BLANK, hadir: BLANK }),
        hasil: orBlank(meeting.holding.outcome),
      },
    };
  },
);

/** Who only takes part does not invite. */
const isOfOther = ({ details }: TimporaMeeting): boolean => details.officePart === 'participant';

export const timporaDocuments: readonly DocumentKind[] = [invitation, attendanceList, minutes];
