import { readDatedCodes } from '@jejak/records';
import services from './sapa-services.json';

export const SAPA_SERVICES = readDatedCodes(services);
