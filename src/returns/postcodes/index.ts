export * from './directory.ts'
export { numberOfText, postcodeNumber } from './number.ts'
export { readDirectory } from './read-directory.ts'
export * from './sector.ts'
