import { readDatedCodes } from '@jejak/records';
import classes from './office-classes.json';

export const OFFICE_CLASSES = readDatedCodes(classes);
