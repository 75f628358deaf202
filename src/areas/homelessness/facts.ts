/** The work with a young person who has nowhere to live, which ends when they die. */
export { Presentation } from './records.ts'
