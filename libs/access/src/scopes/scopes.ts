export {
  type Action,
  ACTION_NAMES,
  ACTIONS,
  isAction,
  OPERATOR_ACCOUNT,
  OPERATOR_ACTIONS,
  ROLE_LABELS,
} from './actions';
export { actionOfCommand, DECIDING, isMapped, type RecordOf, sectionsOf } from './commands';
export { grantFor, isOperator, mayDo, type Target, why, type Why } from './may-do';
export { isWithin, type OfficeTree, type ParentLink, parentOn } from './office-tree';
export { scopesReference } from './reference';
