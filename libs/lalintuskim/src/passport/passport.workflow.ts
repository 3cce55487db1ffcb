import {
  Fields,
  isRecordCommand,
  lifeOf,
  type RecordCommand,
  type RecordState,
  WHOLE,
  type Workflow,
} from '@jejak/records';
import type { OfficeId } from '@jejak/kernel';
import { applicationIdOf, readApplicationNumber } from '../application-number';
import { evolvePassport, initialPassport, type Passport, type PassportState } from './passport';
import { allowedForPassport, type PassportCommand } from './passport.allowed';
import { correctPassport } from './passport.correct';
import { decidePassport } from './passport.decide';
import { type PassportEvent, passportEvents } from './passport.events';
import { passportFacts, passportRow } from './passport.facts';
import { passportImport } from './passport.import';
import { passportDeadlines, passportLinks, passportMetDeadlines, passportWaiting } from './passport.obligations';
import { PASSPORT_ENTITY, referredStreams } from './passport.references';

type Unread = Readonly<Record<string, unknown>> | undefined;

/** The requests, unread, that a command would leave the record with. */
const requestsOf = (command: PassportCommand | RecordCommand, state: RecordState<PassportState>): readonly Unread[] => {
  const standing = 'request' in state.entity ? (state.entity.request as object as Unread) : undefined;
  if (!isRecordCommand(command)) {
    if (command.type !== 'ApplyForPassport' && command.type !== 'AdjudicatePassport') return [];
    return [standing, command.data as Unread];
  }
  if (command.type !== 'RequestCorrection' && command.type !== 'ApproveCorrection') return [];
  const pending = lifeOf(state, WHOLE)?.pending;
  const asked = pending?.kind === 'correction' ? pending.changes : undefined;
  const changes = command.type === 'RequestCorrection' ? (command.data.changes as Unread) : asked;
  return [standing, changes?.['request'] as Unread];
};

export const passportWorkflow: Workflow<PassportState, PassportCommand, PassportEvent> = {
  entity: PASSPORT_ENTITY,
  title: 'Passport',
  section: 'lalintuskim',
  label: { id: 'Permohonan Paspor', en: 'Passport application' },
  events: passportEvents,
  initialState: initialPassport,
  naturalId: (data) => applicationIdOf(readApplicationNumber(new Fields(data))),
  reenterable: true,
  decide: decidePassport,
  evolve: evolvePassport,
  allowed: allowedForPassport,
  reads: (command, office: OfficeId, state) => referredStreams(office, requestsOf(command, state)),
  enters: ({ type }) => (type === 'PassportApplied' || type === 'PassportIssuedRecorded' ? WHOLE : undefined),
  contentOf: (state) => (state.status === 'new' ? undefined : state),
  withContent: (_state, _item, content) => (content === undefined ? initialPassport : (content as Passport)),
  correct: (state, _item, changes, context) => correctPassport(state, changes, context),
  counted: (event) => {
    switch (event.type) {
      case 'PassportQualityPassed':
      case 'PassportIssuedRecorded':
        return { item: WHOLE, content: event.data.passport };
      case 'PassportDefectFound':
        return { item: WHOLE, content: event.data.passport, replaces: true };
      default:
        return undefined;
    }
  },
  factsOf: (content, _item, office) => passportFacts(content as Passport, office),
  register: passportRow,
  deadlines: passportDeadlines,
  metDeadlines: passportMetDeadlines,
  waiting: passportWaiting,
  links: passportLinks,
  imports: [passportImport],
};
