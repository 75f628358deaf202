export { type Could, CouldBe, type Firsts, firstsOf } from './firsts.ts'
export { doubtsAmiss, FAULT_GUARDS, FAULT_TABLE, keepFaults, offerMetTwice, plantedIn } from './kept.ts'
export type { Twice } from './met-twice.ts'
export { type Faulty, faultPlanter, type Key } from './plant.ts'
