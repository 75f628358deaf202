import { SMALL_AREAS } from './small-areas.ts'

// They read as streets do. Where one is like a real place by chance, its postcode is still nowhere.
const BEGINNINGS =
  'Alder Amber Aspen Barley Bracken Bram Bridle Candle Carder Chandler Cobble Corn Dapple Elder Fallow Fern Flint ' +
  'Gander Garnet Hazel Heron Juniper Kestrel Lantern Larch Linnet Mallow Maple Meadow Osier Otter Pepper Plover ' +
  'Quince Rowan Sedge Shuttle Sorrel Sparrow Tanner Teasel Thatcher Timber Tinder Umber Velvet Walnut ' +
  'Weaver Willow Wren'
const ENDINGS =
  'bourne by combe cote croft dale den fold ford garth gate ham hurst leigh mere ridge shaw stead stow thorpe ' +
  'vale wick worth'
const KINDS = 'Road Street Avenue Close Drive Crescent Grove Lane Walk Way Gardens Court'

const PER_AREA = 80

/** The invented streets of every small area, in the order of the areas; a street is in one area only. */
export const STREETS: readonly (readonly string[])[] = layOut()

function layOut(): string[][] {
  const beginnings = BEGINNINGS.split(' ')
  const endings = ENDINGS.split(' ')
  const kinds = KINDS.split(' ')
  const stems = beginnings.length * endings.length
  return SMALL_AREAS.map((_, area) =>
    Array.from({ length: PER_AREA }, (_, n) => {
      const nth = area * PER_AREA + n
      // Steps of seven: neighbours do not share a beginning. A stem that comes again is of another kind.
      const stem = (nth * 7) % stems
      const kind = stem + Math.floor(nth / stems) * 5
      const ending = endings[Math.floor(stem / beginnings.length)]
      return `${beginnings[stem % beginnings.length]}${ending} ${kinds[kind % kinds.length]}`
    }),
  )
}
