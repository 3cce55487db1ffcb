import { accountChangeWorkflow, auditWorkflow, delegationWorkflow } from '@jejak/access/domain';
import { attachmentWorkflow } from '@jejak/attachments/domain';
import { deadlineWorkflow } from '@jejak/deadlines';
import { indicatorDefinitionWorkflow, indicatorValueWorkflow } from '@jejak/indicators/domain';
import {
  bapWorkflow,
  criminalCaseWorkflow,
  deportationWorkflow,
  detentionWorkflow,
  immigrationCaseWorkflow,
  incidentWorkflow,
  operationWorkflow,
  placementWorkflow,
  takWorkflow,
  timporaMeetingWorkflow,
} from '@jejak/inteldakim/domain';
import {
  entryRefusalWorkflow,
  inspectionWorkflow,
  notificationWorkflow,
  passportWorkflow,
  stayPermitWorkflow,
  vesselCallWorkflow,
} from '@jejak/lalintuskim/domain';
import { lkipWorkflow } from '@jejak/lkip/workflow';
import { nilReportWorkflow, periodWorkflow } from '@jejak/periods/domain';
import {
  awardWorkflow,
  budgetWorkflow,
  complaintWorkflow,
  innovationWorkflow,
  officeProfileWorkflow,
  otherActivityWorkflow,
  performanceAgreementWorkflow,
  pnbpWorkflow,
  problemWorkflow,
  sapaRatingWorkflow,
  staffSnapshotWorkflow,
  surveyWorkflow,
  tallyWorkflow,
} from '@jejak/planning/domain';
import { letterNumberWorkflow, type Workflow } from '@jejak/records';
import { agencyWorkflow, companyWorkflow, personWorkflow } from '@jejak/registers/domain';

/** Every workflow of the system, in the order in which screens and references list them. Pure: browsers import it. */
export const workflows: readonly Workflow[] = [
  personWorkflow,
  companyWorkflow,
  agencyWorkflow,
  timporaMeetingWorkflow,
  operationWorkflow,
  incidentWorkflow,
  immigrationCaseWorkflow,
  bapWorkflow,
  takWorkflow,
  detentionWorkflow,
  placementWorkflow,
  deportationWorkflow,
  criminalCaseWorkflow,
  passportWorkflow,
  stayPermitWorkflow,
  notificationWorkflow,
  inspectionWorkflow,
  entryRefusalWorkflow,
  vesselCallWorkflow,
  tallyWorkflow,
  nilReportWorkflow,
  periodWorkflow,
  surveyWorkflow,
  sapaRatingWorkflow,
  complaintWorkflow,
  performanceAgreementWorkflow,
  budgetWorkflow,
  pnbpWorkflow,
  officeProfileWorkflow,
  staffSnapshotWorkflow,
  awardWorkflow,
  innovationWorkflow,
  problemWorkflow,
  otherActivityWorkflow,
  delegationWorkflow,
  accountChangeWorkflow,
  auditWorkflow,
  attachmentWorkflow,
  letterNumberWorkflow,
  indicatorDefinitionWorkflow,
  indicatorValueWorkflow,
  deadlineWorkflow,
  lkipWorkflow,
];
