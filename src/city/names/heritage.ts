import type { Chance } from '../../engines/simulation/index.ts'
import { afghan } from './afghan.ts'
import { albanian } from './albanian.ts'
import { arab } from './arab.ts'
import { baltic } from './baltic.ts'
import { bangladeshi } from './bangladeshi.ts'
import { british } from './british.ts'
import { caribbean } from './caribbean.ts'
import { chinese } from './chinese.ts'
import { congolese } from './congolese.ts'
import { eritrean } from './eritrean.ts'
import { filipino } from './filipino.ts'
import { indian } from './indian.ts'
import { iranian } from './iranian.ts'
import { irish } from './irish.ts'
import { kurdish } from './kurdish.ts'
import type { NameList } from './name-list.ts'
import { pakistani } from './pakistani.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { punjabi } from './punjabi.ts'
import { roma } from './roma.ts'
import { romanian } from './romanian.ts'
import { somali } from './somali.ts'
import { southAsian } from './south-asian.ts'
import { southernAfrican } from './southern-african.ts'
import { sudanese } from './sudanese.ts'
import { traveller } from './traveller.ts'
import { vietnamese } from './vietnamese.ts'
import { westAfrican } from './west-african.ts'

/** Every list of names, by the heritage it is of. */
export const HERITAGES = {
  afghan,
  albanian,
  arab,
  baltic,
  bangladeshi,
  british,
  caribbean,
  chinese,
  congolese,
  eritrean,
  filipino,
  indian,
  iranian,
  irish,
  kurdish,
  pakistani,
  polish,
  portuguese,
  punjabi,
  roma,
  romanian,
  somali,
  southAsian,
  southernAfrican,
  sudanese,
  traveller,
  vietnamese,
  westAfrican,
} satisfies Record<string, NameList>

/** A heritage that names come from: closer than the DfE's codes, and never written in a record. */
export type Heritage = keyof typeof HERITAGES

type Weights = Partial<Record<Heritage, number>>

// How often a code means which heritage in a city like this one: our judgement. People of mixed heritage are named
// after either side.
const BY_ETHNICITY: Readonly<Record<string, Weights>> = {
  WBRI: { british: 1 },
  WIRI: { irish: 1 },
  WOTH: { polish: 40, romanian: 27, baltic: 13, portuguese: 10, albanian: 6, irish: 4 },
  WIRT: { traveller: 1 },
  WROM: { roma: 70, romanian: 20, british: 10 },
  MWBC: { british: 6, caribbean: 4 },
  MWBA: { british: 5, westAfrican: 3, southernAfrican: 2 },
  MWAS: { british: 5, punjabi: 3, pakistani: 1, indian: 1 },
  MOTH: { british: 4, caribbean: 2, punjabi: 2, arab: 1, chinese: 1 },
  AIND: { punjabi: 76, indian: 24 },
  APKN: { pakistani: 1 },
  ABAN: { bangladeshi: 1 },
  AOTH: { southAsian: 40, afghan: 35, filipino: 13, vietnamese: 12 },
  BCRB: { caribbean: 1 },
  BAFR: { westAfrican: 46, southernAfrican: 20, congolese: 12, somali: 10, eritrean: 8, sudanese: 4 },
  BOTH: { caribbean: 55, westAfrican: 45 },
  CHNE: { chinese: 1 },
  OOTH: { kurdish: 40, arab: 30, iranian: 20, afghan: 10 },
}

/** The heritage of someone of an ethnicity (DfE code). Throws for a code that says none, such as NOBT. */
export function heritageFor(chance: Chance, ethnicity: string): Heritage {
  const weights = BY_ETHNICITY[ethnicity]
  if (!weights) throw new Error(`No names go with the code ${ethnicity}`)
  return chance.weighted(weights as Record<Heritage, number>)
}
