/** What was typed into one form, and whether it was sent. */
export type Kept = { sent: boolean; answers: Readonly<Record<string, string>> }

const PREFIX = 'gt-kept:'

/** One person's answers to one form. Another person at the same computer never sees them. */
export const keptName = (viewer: string, form: string): string => `${PREFIX}${viewer}:${form}`

/**
 * The names to forget on a page that a signed-in person sees: forms that were sent and are not on this page went
 * through. One that was sent and is here again was refused, or the session had ended: it stays.
 */
export const goneThrough = (
  names: readonly string[],
  here: readonly string[],
  wasSent: (name: string) => boolean,
): string[] => names.filter(name => name.startsWith(PREFIX) && !here.includes(name) && wasSent(name))
