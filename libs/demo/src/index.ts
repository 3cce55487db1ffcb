export { FIRST_DEMO_YEAR } from './plan/demo-years';
export type { YearRequest } from './plan/office-book';
export { type PlannedDay, planYear, type YearPlan } from './plan/year-plan';
export type { CarriedOut } from './run/carry-out';
export { clearFolder as clearDemo } from './run/demo-folder';
export { demoOffices, type DemoRequest, type DemoResult, runDemo } from './run/run-demo';
