export type { Breaks } from './fault.ts'
export { FAULT_TABLE, keepFaults, meantDoubts, plantedIn } from './kept.ts'
export { type Faulty, faultPlanter } from './plant.ts'
