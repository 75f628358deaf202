/**
 * A return on its way to the Department: what its rules found is answered, it is reconciled, frozen, compared and signed. It
 * knows no return by name: what differs from one to another is handed in.
 */
export * from './answers.ts'
export * from './answers-file.ts'
export * from './compare.ts'
export * from './found.ts'
export * from './freeze.ts'
export * from './freeze-export.ts'
export * from './frozen.ts'
export * from './held-against.ts'
export type { FileToFreeze } from './keep-frozen.ts'
export * from './over-march.ts'
export * from './reconcile.ts'
export * from './reconciled.ts'
export * from './sign.ts'
export * from './submission.ts'
export * from './tables.ts'
export * from './why-changed.ts'
