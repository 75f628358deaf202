/**
 * A rule of this area, declared: what may never be recorded as a choice that a young person was offered. Provision of
 * accommodation for 16 and 17 year olds who may be homeless and/or require accommodation (2018): bed and breakfast is not
 * suitable for them, not even in an emergency. Strangers have the next room, and nobody is there to help.
 */
export const NEVER_OFFERED = {
  says: 'Bed and breakfast, or a hotel, is never offered to a young person of 16 or 17, not even for one night: strangers have the next room and nobody is there to help. Offer a family member or friend who can be checked today, supported lodgings, an emergency foster carer or a home with support. If they slept there already, say so where the presentation asks where they slept.',
  source:
    'Provision of accommodation for 16 and 17 year olds who may be homeless and/or require accommodation (2018)',
} as const

const WAYS_TO_SAY_IT =
  /\bb\s*(?:&|and|n|\+)\s*b\b|\bbed\s*(?:&|and|n|\+|-)\s*breakfasts?\b|\bbnb\b|\bair\s?bnb\b|\bguest\s?houses?\b|\bhotels?\b|\btravell?odges?\b|\bpremier\s?inns?\b/i

/** Whether words offer bed and breakfast, by whatever name. */
export const offersBedAndBreakfast = (words: string | null | undefined): boolean =>
  WAYS_TO_SAY_IT.test(words ?? '')
