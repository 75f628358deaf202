/** A number as people read it: '2,676'. */
export const formatNumber = (n: number): string =>
  // The engine's own way looks up its tables of languages first: as long as many a command has in all.
  Number.isSafeInteger(n) ? String(n).replace(/\B(?=(\d{3})+$)/g, ',') : n.toLocaleString('en-GB')
