/** How a case with social care ends, for areas in which another takes the work over. */
export { endCase } from './end-case.ts'
