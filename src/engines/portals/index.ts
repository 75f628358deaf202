export { MOST_CHILDREN } from './about-children.ts'
export {
  beginDraft,
  beginPartnersDraft,
  type Draft,
  draftOf,
  endDraft,
  isStanding,
  keepDraft,
  type MyDraft,
  myDrafts,
} from './draft.ts'
export * from './file.ts'
export * from './guards.ts'
export * from './letterbox.ts'
export * from './mine.ts'
export * from './note.ts'
export { MOST_DRAFTS, PARTNER_DRAFT_DAYS } from './partner-tables.ts'
export * from './question.ts'
export * from './read-answers.ts'
export * from './submission.ts'
export * from './tables.ts'
export * from './unread.ts'
export * from './walk.ts'
