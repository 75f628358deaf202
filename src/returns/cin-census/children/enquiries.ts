import type { RowIn } from '../rules/tables.ts'
import { isTrue } from './true-false.ts'

/** Whether an enquiry (section 47) is still open: it has had no initial conference, and nothing says that none is needed. */
export const isOpenEnquiry = ({ DateOfInitialCPC_text, ICPCnotRequired }: RowIn<'Section47'>): boolean =>
  DateOfInitialCPC_text === null && !isTrue(ICPCnotRequired)
