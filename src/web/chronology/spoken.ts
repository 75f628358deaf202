// What a screen reader is told of parts of a drawing. Kept as attributes to spread, because SVG has no elements
// of its own for these roles, as HTML has.

/** Drawn for the eye only: said elsewhere in words. */
export const unspoken = { 'aria-hidden': 'true' } as const

/** A group of links with its name. */
export const namedGroup = (name: string) => ({ role: 'group', 'aria-label': name }) as const

/** A group named by another element. */
export const groupNamedBy = (id: string) => ({ role: 'group', 'aria-labelledby': id }) as const

/** A form that searches, with its name. */
export const searchNamed = (name: string) => ({ role: 'search', 'aria-label': name }) as const
