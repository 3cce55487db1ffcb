import type { OfficeId } from '@jejak/kernel';
import {
  compact,
  type Fact,
  originLinks,
  personLinks,
  type RecordLink,
  type RegisterRow,
  type Waiting,
  WHOLE,
} from '@jejak/records';
import { numberToFollow } from '../letter-number';
import type { CriminalCaseState } from './criminal-case';
import { partiesToNotify } from './criminal-case.decide';
import type { CriminalCase } from './criminal-case.events';
import { lastStepOf } from './criminal-case.fields';

/** A case counts at each of its steps, dated the step; suspects are a quantity stated at the start. */
export const criminalCaseFacts = (criminalCase: CriminalCase, office: OfficeId): readonly Fact[] => {
  const { start, spdp, complete, handedOverOn, verdict, stop } = criminalCase;
  const dimensions = { article: start.article };
  const shared = { office, section: 'inteldakim', dimensions };
  const act = { ...shared, basis: 'act' as const, quantity: 1 };
  const statement = { ...shared, basis: 'statement' as const };
  const facts: Fact[] = [
    { ...act, name: 'started', kind: 'criminal-case', period: start.startedOn },
    {
      ...statement,
      name: 'suspects',
      kind: 'criminal-case-suspects',
      period: start.startedOn,
      quantity: start.suspectCount,
    },
  ];
  if (spdp !== undefined) facts.push({ ...act, name: 'spdp', kind: 'spdp', period: spdp.sentOn });
  if (complete !== undefined) facts.push({ ...act, name: 'p21', kind: 'p21', period: complete.completeOn });
  if (handedOverOn !== undefined) facts.push({ ...act, name: 'tahap-ii', kind: 'tahap-ii', period: handedOverOn });
  if (verdict !== undefined)
    facts.push({
      ...act,
      name: 'verdict',
      kind: 'verdict',
      period: verdict.verdictOn,
      dimensions: { ...dimensions, outcome: verdict.outcome },
    });
  if (stop !== undefined)
    facts.push({
      ...statement,
      name: 'stopped',
      kind: 'criminal-case-stopped',
      period: stop.stoppedOn,
      quantity: 1,
      dimensions: { ...dimensions, ground: stop.ground },
    });
  return facts;
};

export const criminalCaseRow = (state: CriminalCaseState): RegisterRow => {
  if (state.status === 'new') return { status: 'new', summary: {} };
  const { start, files, verdict } = state;
  return {
    status: state.status,
    occurredOn: start.startedOn,
    summary: compact({
      article: start.article,
      suspects: start.suspectCount,
      sprindikNumber: start.sprindikNumber,
      files: files.length,
      outcome: verdict?.outcome,
    }),
  };
};

const NEXT: Partial<Record<CriminalCase['status'], Pick<Waiting, 'queue' | 'label' | 'nextStep' | 'waitsFor'>>> = {
  started: { queue: 'spdp', label: 'Menunggu SPDP', nextStep: 'SendSpdp', waitsFor: 'inteldakim' },
  spdpSent: {
    queue: 'case-file',
    label: 'Menunggu penyerahan berkas',
    nextStep: 'HandOverFile',
    waitsFor: 'inteldakim',
  },
  p19: { queue: 'case-file-p19', label: 'Berkas P-19', nextStep: 'HandOverFile', waitsFor: 'inteldakim' },
  fileHandedOver: {
    queue: 'case-file-answer',
    label: 'Berkas di penuntut umum',
    nextStep: 'DeclareFileComplete',
    waitsFor: 'penuntut-umum',
  },
  p21: { queue: 'tahap-ii', label: 'Menunggu Tahap II', nextStep: 'HandOverSuspects', waitsFor: 'inteldakim' },
  tahapII: { queue: 'verdict', label: 'Menunggu putusan', nextStep: 'RecordVerdict', waitsFor: 'pengadilan' },
};

export const criminalCaseWaiting = (state: CriminalCaseState): readonly Waiting[] => {
  if (state.status === 'new') return [];
  const next = NEXT[state.status];
  const { start, spdp } = state;
  const parties =
    spdp === undefined || state.status === 'stopped' || partiesToNotify(state).length === 0
      ? []
      : [
          {
            queue: 'spdp-parties',
            label: 'SPDP belum disampaikan kepada terlapor atau pelapor',
            item: WHOLE,
            waitsFor: 'inteldakim',
            since: spdp.sentOn,
            nextStep: 'NotifySpdpParties',
          },
        ];
  return [
    ...(next === undefined ? [] : [{ ...next, item: WHOLE, since: lastStepOf(state) }]),
    ...parties,
    ...numberToFollow(start.sprindikNumber, start.startedOn, 'NumberSprindik'),
  ];
};

export const criminalCaseLinks = (state: CriminalCaseState): readonly RecordLink[] =>
  state.status === 'new' ? [] : [...originLinks(state.start.from), ...personLinks(state.start.persons)];
