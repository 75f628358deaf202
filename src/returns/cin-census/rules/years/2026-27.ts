import type { YearOfRules } from '../../../checking/index.ts'
import rule8995Q from '../8995Q.ts'
import rule9000Q from '../9000Q.ts'
import rule9005 from '../9005.ts'
import rule9006 from '../9006.ts'
import rule9007 from '../9007.ts'
import rule9008 from '../9008.ts'
import rule9009 from '../9009.ts'
import rule9010Q from '../9010Q.ts'
import rule9011 from '../9011.ts'
import rule9012 from '../9012.ts'
import rule9013 from '../9013.ts'
import rule9015Q from '../9015Q.ts'
import type { AnyRule } from '../rule.ts'

/** Drafts of 2026-27, about pre-proceedings and family group decision making: asked only where somebody wants to know. */
export const DRAFTS_2026_27: YearOfRules<AnyRule> = {
  added: [
    rule8995Q,
    rule9000Q,
    rule9005,
    rule9006,
    rule9007,
    rule9008,
    rule9009,
    rule9010Q,
    rule9011,
    rule9012,
    rule9013,
    rule9015Q,
  ],
}
