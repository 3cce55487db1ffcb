export * from './domain';
export { PeriodsModule } from './periods.module';
