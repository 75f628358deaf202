/** The kind itself, for areas that ask for early help: a screened notification, a closed contact. */
export { Request } from './records.ts'
