/** When the day team is there. */
export { CLOSES, OPENS } from './office.ts'
