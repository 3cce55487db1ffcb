export * from './domain';
export { LalintuskimModule } from './lalintuskim.module';
