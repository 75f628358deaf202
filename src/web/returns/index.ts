export { CheckedReturn, type CheckedReturnProps, type FoundLine } from './checked-return.tsx'
export { type FileRow, FoundRows } from './found-rows.tsx'
export { NewCheck } from './new-check.tsx'
