// The return wrote 1 and 2 until 2023/24, and the shared cases of this year's rules still do.

/** Whether a code of SEX is that of a girl. */
export const isFemale = (sex: string | null): boolean => sex === 'F' || sex === '2'

/** Whether a code of SEX is that of a boy. */
export const isMale = (sex: string | null): boolean => sex === 'M' || sex === '1'
