/** Which page of a long list an address asks for: the first, for anything that is no such number. */
export const pageOf = (text: string | undefined): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1
