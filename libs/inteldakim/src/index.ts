export * from './domain';
export { InteldakimModule } from './inteldakim.module';
