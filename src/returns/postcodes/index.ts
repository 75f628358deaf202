/** A directory of postcodes: read from its files, and looked up by a postcode written in any way. */
export * from './directory.ts'
export { numberOfText } from './number.ts'
export { readDirectory } from './read-directory.ts'
export { sectorAndUnit } from './sector.ts'
