/** How a case with social care ends, and what must end first, for areas in which another takes the work over. */
export { endCase } from './end-case.ts'
export { stillOpen } from './still-open.ts'
