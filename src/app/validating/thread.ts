import { keptCode } from '../kept-code.ts'

keptCode<typeof import('./kept.ts')>('validate').answerAll()
