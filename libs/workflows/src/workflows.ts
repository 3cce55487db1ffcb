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
  passportWorkflow,
  vesselCallWorkflow,
} from '@jejak/lalintuskim/domain';
import { nilReportWorkflow, periodWorkflow } from '@jejak/periods/domain';
import { budgetWorkflow, performanceAgreementWorkflow, surveyWorkflow, tallyWorkflow } from '@jejak/planning/domain';
import type { Workflow } from '@jejak/records';

/** Every workflow of the system, in the order in which screens and references list them. Pure: browsers import it. */
export const workflows: readonly Workflow[] = [
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
  inspectionWorkflow,
  entryRefusalWorkflow,
  vesselCallWorkflow,
  tallyWorkflow,
  nilReportWorkflow,
  periodWorkflow,
  surveyWorkflow,
  performanceAgreementWorkflow,
  budgetWorkflow,
  indicatorDefinitionWorkflow,
  indicatorValueWorkflow,
];
