import { record, ref, text } from '../../engines/records/index.ts'
import { Contact } from './records.ts'

/** A sign of the passage that a decision names, in the guidance’s words of that day, that was seen in the child’s life. */
export const SignSeen = record('threshold_sign_seen', 'Sign of a threshold that was seen', {
  contact: ref(() => Contact, 'For which contact?'),
  passage: text('Of which passage?'),
  sign: text('Which sign?'),
  seenBy: text('Who said so?'),
})
