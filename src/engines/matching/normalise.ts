const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}
const TITLES = new Set(
  'mr mrs miss ms mx dr prof professor rev reverend sir dame lord lady master'.split(' '),
)
// Small words that belong to the name after them, and are often left out or run together with it.
const PARTICLES = new Set(
  'o mac mc de del della di da la le van von der den al el bin ibn bint abu ap ab st'.split(' '),
)

/**
 * Text as it is compared: lower case plain letters and digits, words one space apart. Accents go, apostrophes
 * close up ("O’Brien" is obrien), anything else parts words.
 */
export function fold(text: string): string {
  return withoutAccents(text)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

function withoutAccents(text: string): string {
  // Most names and streets have none, and a city asks a million times.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, letter => LETTERS[letter] ?? letter)
}

/** The words of a name in order, folded, without titles. Hyphenated names are two words here. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter(word => word !== '' && !TITLES.has(word))
}

/** Every word a name may be looked for by: its words, hyphenated parts run together, particles joined on. */
export function searchWords(name: string): string[] {
  const words = new Set(nameWords(name))
  for (const part of name.split(/\s+/)) {
    if (/\p{L}[-–‑]\p{L}/u.test(part)) words.add(fold(part).replaceAll(' ', ''))
  }
  const inOrder = nameWords(name)
  inOrder.forEach((word, at) => {
    const next = inOrder[at + 1]
    if (next !== undefined && PARTICLES.has(word)) words.add(word + next)
  })
  return [...words]
}
