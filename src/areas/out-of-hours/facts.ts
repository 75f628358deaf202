/** When the day team is there. */
export { CLOSES, isOfficeTime, OPENS } from './office.ts'
