/** The service itself, which ends when the young person dies. */
export { LeaverService } from './records.ts'
