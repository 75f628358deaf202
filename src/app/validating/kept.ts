// What the command and its threads run, in one file of the build: src/app/kept-code.ts.
export { run } from '../commands/validate.ts'
export { answerAll } from './answer-all.ts'
