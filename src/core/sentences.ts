/**
 * Pieces of text as sentences, one after the other: a full stop stands between two where the first has no end of its own. What people
 * typed mostly has one; what we say beside it has not. Nothing where all are empty.
 */
export const sentences = (pieces: readonly (string | false | null | undefined)[]): string =>
  pieces
    .flatMap(piece => (piece ? [piece.trim()] : []))
    .filter(piece => piece !== '')
    .reduce((said, piece) => (said === '' ? piece : `${said}${ENDED.test(said) ? '' : '.'} ${piece}`), '')

const ENDED = /[.!?…][”’"')]*$/
