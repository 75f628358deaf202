/** Whether a flag is set: 1 by the schema, true in files in use, in any case (cin-census.json, true_false). */
export const isTrue = (flag: string | null): boolean => flag === '1' || flag?.toLowerCase() === 'true'

/** Whether a flag says no. One that is empty, or anything else, says neither. */
export const isFalse = (flag: string | null): boolean => flag === '0' || flag?.toLowerCase() === 'false'
