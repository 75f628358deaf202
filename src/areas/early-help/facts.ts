/** The kind itself, for areas that ask for early help: a screened notification, a closed contact. */
/** What ends when a child dies or a pregnancy ends: early help, who leads it, and a step that waits for an answer. */
export { Episode as EarlyHelp, Lead, Request, Step } from './records.ts'
