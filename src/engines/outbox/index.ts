/**
 * What leaves: messages, each composed for one named reader.
 *
 * To write one, from an action or a page's `act`:
 *
 *     const letter = writeLetter(outcome, ctx.today, { reader: 'Sandra Hill', reference, decidedOn, … })
 *     const done = await compose(ctx, {
 *       ...letter,
 *       child,
 *       madeFrom: { kind: Contact, id: contact },
 *       reader: { name: 'Sandra Hill', standing: 'referrer' },
 *       channel: 'e-mail',
 *       to: 'sandra.hill@school.example',
 *       withheld: await withheldAbout(ctx, child),
 *     })
 *
 * It is refused with every reason in plain words (`done.problems`: `field` is reader, to, channel, subject, body or
 * confirmed), and then nothing is kept. `withheld` is what the reader must not know: hand what is kept about the child
 * (the area that keeps addresses gives it from its facts), and the words of whoever asked not to be named
 * (`{ what: 'the name of somebody who asked not to be named', words: wordsOfName(name, [child's name, reader]) }`).
 * Whoever else is named must stand in `confirmed`. `state: 'confirmed'` lets it go at once: for a letter whose author
 * has just confirmed it; otherwise it waits for somebody to let it go. `messagesFrom` tells what was written from a
 * record, and whether it has been sent. A text message (`channel: 'text'`, `to` a mobile telephone) says no more than it
 * must: 918 characters at most, and never the child's name to anybody but the child.
 */

export type { Leaving, Left, Send } from './attempt.ts'
export { canBecome, hold, letGo, OUTBOX_ROLES, stop } from './change.ts'
export { compose, whyNotShown } from './compose.ts'
export { deliverNext } from './deliver.ts'
export type { Draft, Paragraph } from './draft.ts'
export { wordsOfNumber } from './find-numbers.ts'
export { runTogether } from './find-words.ts'
export * from './letters/index.ts'
export { type Marked, markedAbout, markedIn, whyNotGiven } from './marked.ts'
export * from './message.ts'
export * from './notice.ts'
export { isConfirmed, othersNamed } from './other-people.ts'
export { type Ask, type Became, followNext } from './proof.ts'
export { countsByState, messagesAbout, messagesFrom, messagesIn, openMessage } from './read.ts'
export { isEmail, ONE_EMAIL } from './shape.ts'
export { stopWhatHolds } from './stop-what-holds.ts'
export * from './tables.ts'
export { type Withheld, withheldIn, wordsOfAddress, wordsOfName } from './withheld.ts'
