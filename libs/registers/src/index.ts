export * from './domain';
export { RegistersModule } from './registers.module';
