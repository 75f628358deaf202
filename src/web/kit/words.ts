import type { ComponentChildren } from 'preact'

/** What an element says: plain text, or markup as components. Markup wins. Strings are always escaped. */
export type Words = { text?: ComponentChildren; html?: ComponentChildren }

/** The markup of some words if there is any, else their text. */
export const words = (from: Words | undefined): ComponentChildren => from?.html || from?.text

/** Whether there is anything to say. */
export const says = (from: Words | undefined): boolean => Boolean(from?.html || from?.text)
