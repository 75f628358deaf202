/** Who holds the risk meanwhile, which ends when a child dies. */
export { RiskHeld } from './records.ts'
