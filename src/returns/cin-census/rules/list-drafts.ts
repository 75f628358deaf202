import rule8995Q from './8995Q.ts'
import rule9006 from './9006.ts'
import type { AnyRule } from './rule.ts'

/** Drafts of 2026-27, about pre-proceedings and family group decision making: asked only where somebody wants to know. */
export const DRAFTS: readonly AnyRule[] = [rule8995Q, rule9006]
