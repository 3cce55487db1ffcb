export * from './domain';
export { PlanningModule } from './planning.module';
