import { isCountsOnly } from '@jejak/recaps';
import type { PrintedBlock, PrintedRun } from '../../render/printed.model';
import { heading, list, paragraph } from '../blocks';
import type { Building } from '../building';
import { openPeriodsText } from '../open-periods';
import { budgetOutputs } from '../record-references';
import { listed, say } from '../say';
import type { SentenceKey } from '../sentences';

/** What the report cannot show because nobody recorded it: said in one place, so that its silence is not taken for none. */
export const completeness = (building: Building): readonly PrintedBlock[] => {
  const { book } = building;
  const gaps = [...missing(building).map((key) => say(book, key)), ...missingCounts(building), ...open(building)];
  return [
    heading(2, 'Catatan Kelengkapan'),
    paragraph(say(book, gaps.length === 0 ? 'gapsNone' : 'gaps')),
    ...list(gaps),
  ];
};

const missing = ({ input, book }: Building): readonly SentenceKey[] => {
  const { current, previous, profile } = input;
  const { agreement } = current;
  const absent: readonly (readonly [boolean, SentenceKey])[] = [
    [profile.name === undefined, 'gapName'],
    [input.innovations.length === 0, 'gapInnovations'],
    [input.awards.length === 0, 'gapAwards'],
    [input.staff === null, 'gapStaff'],
    [input.problems.every(({ content }) => content.problem === undefined), 'gapProblems'],
    [agreement === null, 'gapAgreement'],
    [agreement?.targets.some(({ goal }) => goal === undefined) ?? false, 'gapGoals'],
    [(current.budget?.allotment?.accounts ?? []).length === 0, 'gapAccounts'],
    [budgetOutputs(current.budget).length === 0, 'gapTree'],
    [previous.indicators.indicators.length === 0, 'gapIndicatorsBefore'],
    [budgetOutputs(previous.budget).length === 0, 'gapBudgetBefore'],
    [current.surveys.length === 0, 'gapSurveys'],
    [!book.isKnown('sapa.applicants'), 'sapaNone'],
    [!book.isKnown('complaint.received'), 'complaintsNone'],
    [!book.has('pnbp.simponi') && !book.has('pnbp.span'), 'pnbpNone'],
    [input.otherActivities.length === 0, 'otherActivitiesNone'],
    [input.problems.every(({ content }) => content.status === 'open'), 'followUpNone'],
  ];
  return absent.flatMap(([isAbsent, key]) => (isAbsent ? [key] : []));
};

const open = ({ book, input }: Building): readonly (readonly PrintedRun[])[] => {
  if (input.openPeriods.length === 0) return [];
  const periods = openPeriodsText(input.openPeriods, input.span.months.length);
  return [say(book, 'gapOpenPeriods', { names: { periods } })];
};

const missingCounts = ({ book, input }: Building): readonly (readonly PrintedRun[])[] => {
  const lines = input.recap.lines.filter(({ kind }) => !isCountsOnly(kind));
  const none = lines.filter(({ total }) => total === null).map(({ name }) => name);
  const partly = lines
    .filter(({ total, basis, missing: months }) => total !== null && basis === 'partial' && months.length > 0)
    .map(({ name }) => name);
  return [
    ...(none.length === 0 ? [] : [say(book, 'gapCounts', { names: { kinds: listed(none) } })]),
    ...(partly.length === 0 ? [] : [say(book, 'gapMonths', { names: { kinds: listed(partly) } })]),
  ];
};
