export type { Breaks } from './fault.ts'
export { type CityDoubt, doubtsAmiss, FAULT_TABLE, keepFaults, plantedIn } from './kept.ts'
export { type Faulty, faultPlanter } from './plant.ts'
