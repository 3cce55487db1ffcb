import type { Command, DecisionContext, Refusal } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import { notNow } from '../record-reading';
import type { ComplaintState } from './complaint';
import type { AnsweredComplaint, ComplaintEvent } from './complaint.events';
import { readAnswer, readClosing, readForward, readReceipt } from './complaint.fields';

export type ComplaintCommand = Command<'ReceiveComplaint' | 'ForwardComplaint' | 'AnswerComplaint' | 'CloseComplaint'>;

/** Own commands that each step allows. */
export const allowedForComplaint = ({ status }: ComplaintState): readonly ComplaintCommand['type'][] => {
  switch (status) {
    case 'new':
      return ['ReceiveComplaint'];
    case 'received':
      return ['ForwardComplaint', 'AnswerComplaint'];
    case 'forwarded':
      return ['AnswerComplaint'];
    case 'answered':
      return ['CloseComplaint'];
    case 'closed':
      return [];
  }
};

export const decideComplaint = (
  command: ComplaintCommand,
  state: ComplaintState,
  context: DecisionContext,
): readonly ComplaintEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (
  { type }: ComplaintCommand,
  fields: Fields,
  state: ComplaintState,
  context: DecisionContext,
): ComplaintEvent => {
  switch (type) {
    case 'ReceiveComplaint': {
      if (state.status !== 'new') throw refusal(type, state);
      const received = readReceipt(fields, context);
      const complaint = { status: 'received' as const, ...received };
      return { type: 'ComplaintReceived', version: 1, data: { on: received.receipt.receivedOn, complaint } };
    }
    case 'ForwardComplaint': {
      if (state.status !== 'received') throw refusal(type, state);
      const forward = readForward(fields, state, context);
      return { type: 'ComplaintForwarded', version: 1, data: { on: forward.forwardedOn, forward } };
    }
    case 'AnswerComplaint': {
      if (state.status !== 'received' && state.status !== 'forwarded') throw refusal(type, state);
      const answer = readAnswer(fields, state, context);
      const complaint: AnsweredComplaint = { ...state, status: 'answered', answer };
      return { type: 'ComplaintAnswered', version: 1, data: { on: answer.answeredOn, complaint } };
    }
    case 'CloseComplaint': {
      if (state.status !== 'answered') throw refusal(type, state);
      const closing = readClosing(fields, state.answer, context);
      return { type: 'ComplaintClosed', version: 1, data: { on: closing.closedOn, closing } };
    }
  }
};

const refusal = (command: ComplaintCommand['type'], state: ComplaintState): Refusal =>
  notNow(command, { status: state.status, called: 'pengaduan', allowed: allowedForComplaint(state) });
