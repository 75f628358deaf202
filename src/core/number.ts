/** A number as people read it: '2,676'. */
export const formatNumber = (n: number): string => n.toLocaleString('en-GB')
