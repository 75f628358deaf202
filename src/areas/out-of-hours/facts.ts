/** When the day team is there, and whether it is. */
export { CLOSES, isOfficeTime, OPENS } from './office.ts'
/** Whom the rota names. */
export { onCallAt } from './on-call.ts'
