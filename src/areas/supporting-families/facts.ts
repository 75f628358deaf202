/** That a child’s family is in the programme, which ends for a child who dies. */
export { Programme } from './records.ts'
